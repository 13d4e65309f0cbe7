package care.tandem.identity;

import care.tandem.door.Refused;
import jakarta.ejb.ApplicationException;

/**
 * Keycloak did not answer in time, answered that it failed, or would not let us in. What was asked of it may have happened or
 * not; to ask again does no harm. On a page it is a refusal of the whole form, in a sentence.
 */
@ApplicationException(rollback = true)
public class IdentityAway extends Refused {

    private static final long serialVersionUID = 1L;

    IdentityAway() {
        this("refused.identity.away");
    }

    IdentityAway(String key) {
        super(WHOLE, key);
    }
}
