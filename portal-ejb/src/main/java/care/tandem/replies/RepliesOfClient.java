package care.tandem.replies;

import care.tandem.clients.ClientPart;
import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a client said to the member's notes and the member has not read yet, in one statement. */
@Dependent
class RepliesOfClient implements ClientPart<ClientReplies> {

    @Inject
    ReplyQueries replies;

    @Inject
    CurrentMember me;

    @Override
    public ClientReplies of(UUID client) {
        return new ClientReplies(replies.unreadFrom(client, me));
    }
}
