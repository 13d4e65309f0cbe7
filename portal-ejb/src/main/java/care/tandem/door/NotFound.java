package care.tandem.door;

import jakarta.ejb.ApplicationException;

/** It is not there, or it is not for the caller: the two cannot be told apart from outside. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
