package care.tandem.door;

import jakarta.ejb.ApplicationException;

/** The database holds a trace of the same act for the same sending. Nothing was written. */
@ApplicationException(rollback = true)
public class SentBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
