package care.tandem.sessions;

import care.tandem.clients.ClientPart;
import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The member's next session with a client and the last one, in one statement. */
@Dependent
class SessionsOfClient implements ClientPart<ClientSessions> {

    @Inject
    SessionLines lines;

    @Inject
    CurrentMember me;

    @Override
    public ClientSessions of(UUID client) {
        Instant now = Instant.now();
        List<SessionLine> around = lines.around(me, client, now);
        return new ClientSessions(
                client,
                around.stream()
                        .filter(session -> session.endsAt().isAfter(now))
                        .findFirst()
                        .orElse(null),
                around.stream()
                        .filter(session -> !session.endsAt().isAfter(now))
                        .findFirst()
                        .orElse(null));
    }
}
