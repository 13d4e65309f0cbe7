package care.tandem.amendments;

import care.tandem.clients.ClientPart;
import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a client asked to have amended, in one statement. */
@Dependent
class AmendmentsOfClient implements ClientPart<ClientAmendments> {

    @Inject
    AmendmentQueries requests;

    @Inject
    CurrentMember me;

    @Override
    public ClientAmendments of(UUID client) {
        return new ClientAmendments(requests.askedBy(client, me));
    }
}
