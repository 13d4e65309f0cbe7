package care.tandem.notes;

import care.tandem.clients.ClientPart;
import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** The notes on a client, those to be written on first, in one statement. */
@Dependent
class NotesOfClient implements ClientPart<ClientNotes> {

    @Inject
    NoteLines lines;

    @Inject
    CurrentMember me;

    @Override
    public ClientNotes of(UUID client) {
        return lines.ofClient(me, client);
    }
}
