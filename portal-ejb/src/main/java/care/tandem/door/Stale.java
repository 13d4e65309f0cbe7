package care.tandem.door;

import jakarta.ejb.ApplicationException;

/** Somebody changed the thing since the caller saw it. Nothing was written; both versions can be shown. */
@ApplicationException(rollback = true)
public class Stale extends Refused {

    private static final long serialVersionUID = 1L;

    /** It is about this field alone. */
    public Stale(String field) {
        super(field, "refused.stale");
    }

    public Stale() {
        super(WHOLE, "refused.stale");
    }
}
