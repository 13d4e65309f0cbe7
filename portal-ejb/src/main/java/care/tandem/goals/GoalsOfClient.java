package care.tandem.goals;

import care.tandem.clients.ClientPart;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** The goals of a client with their next steps, in one statement. */
@Dependent
class GoalsOfClient implements ClientPart<ClientGoals> {

    @Inject
    GoalLines lines;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Override
    public ClientGoals of(UUID client) {
        return lines.ofClient(me, client, clinic.getZone());
    }
}
