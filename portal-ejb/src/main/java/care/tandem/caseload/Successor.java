package care.tandem.caseload;

import care.tandem.door.Refused;
import care.tandem.door.Role;
import care.tandem.people.Members;
import java.util.UUID;

/** Who takes over. */
final class Successor {

    private Successor() {}

    /** @throws Refused at {@code to} or {@code ends} */
    static void require(Members members, HandOver command) {
        UUID to = command.to();
        if (to == null) {
            if (!command.ends()) {
                throw new Refused("to", "refused.handover.to");
            }
            return;
        }
        if (command.ends()) {
            throw new Refused("ends", "refused.handover.ends");
        }
        members.requireIs(to, Role.THERAPIST, "to");
        if (to.equals(command.therapist())) {
            throw new Refused("to", "refused.handover.same");
        }
        if (to.equals(command.client())) {
            throw new Refused("to", "refused.tie.oneself");
        }
    }
}
