package care.tandem.door;

import jakarta.ejb.ApplicationException;

/** The clinic is suspended: its members stay members, and cannot come in until it is reopened. */
@ApplicationException(rollback = true)
public class Suspended extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
