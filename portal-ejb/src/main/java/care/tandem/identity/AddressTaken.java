package care.tandem.identity;

import care.tandem.door.Refused;
import jakarta.ejb.ApplicationException;

/** There is an account with this address already. */
@ApplicationException(rollback = true)
public class AddressTaken extends Refused {

    private static final long serialVersionUID = 1L;

    AddressTaken() {
        super("email", "refused.identity.addressTaken");
    }
}
