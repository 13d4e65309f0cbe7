package care.tandem.door;

import jakarta.ejb.ApplicationException;

/** No role the caller holds in this clinic may ask for this. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowed(String call) {
        super(call);
    }
}
