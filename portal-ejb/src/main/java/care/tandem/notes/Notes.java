package care.tandem.notes;

import static care.tandem.door.Permission.READ_NOTES;
import static care.tandem.door.Permission.READ_SHARED_SUMMARIES;
import static care.tandem.door.Permission.WRITE_NOTES;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.NotFound;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Session notes. A draft exists for its author alone; a signed note for its author and for therapists who work with the
 * client now; to everybody else, and to the client but for its shared summary, it is {@link NotFound}.
 */
@Stateless
public class Notes {

    @Inject
    NoteQueries notes;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    /** The notes the calling therapist may read, the latest session first. */
    @Allowed(READ_NOTES)
    public List<NoteLine> list() {
        return notes.linesReadableBy(me);
    }

    /** One note, whole. */
    @Allowed(READ_NOTES)
    public NoteView open(UUID note) {
        Note found = notes.readableBy(me, note);
        NoteQueries.Names names = notes.namesOf(found);
        return new NoteView(
                found.id(),
                found.version(),
                found.clientId(),
                names.client(),
                names.author(),
                found.authorId().equals(me.getId()),
                found.format(),
                found.sessionDay(),
                found.state(),
                found.inOrder().stream()
                        .map(section -> new SectionView(section.heading(), section.words(vault)))
                        .toList(),
                found.sharedSummary(vault),
                found.keptAt(),
                found.signedAt());
    }

    /**
     * Begins a note on a session with somebody on the caller's caseload; on wish signs it at once.
     *
     * @return the new note's id
     * @throws NotFound when the caller does not work with that client
     * @throws care.tandem.door.Refused at {@code client} or {@code format}, and as for {@link #keep}
     */
    @Allowed(WRITE_NOTES)
    public UUID begin(BeginNote command) {
        UUID client = Given.required("client", command.client());
        if (!notes.worksWith(me, client)) {
            throw new NotFound();
        }
        LocalDate sessionDay = Given.required("sessionDay", command.text().sessionDay());
        Note note = new Note(client, me.getId(), Given.required("format", command.format()), sessionDay);
        write(note, command.text(), command.sign());
        notes.keep(note);
        return note.id();
    }

    /**
     * Keeps what its author wrote of a draft; on wish signs it, which locks it and shares its summary with the client.
     *
     * @throws NotFound when it is not the caller's own
     * @throws care.tandem.door.Stale when it was changed elsewhere since the caller saw it
     * @throws care.tandem.door.Refused at the heading's name, {@code sharedSummary} or {@code sessionDay}; for the whole
     *     when it is signed already
     */
    @Allowed(WRITE_NOTES)
    public void keep(KeepNote command) {
        Note note = notes.writableBy(me, command.note());
        note.requireSeen(command.version());
        write(note, command.text(), command.sign());
    }

    /** What was shared with the calling client, the latest session first. */
    @Allowed(READ_SHARED_SUMMARIES)
    public List<SharedSummaryLine> sharedSummaries() {
        return notes.summariesFor(me);
    }

    /** The shared summary of a signed note about the calling client. */
    @Allowed(READ_SHARED_SUMMARIES)
    public SharedSummaryView sharedSummary(UUID note) {
        NoteQueries.Shared found = notes.summaryFor(me, note);
        String words = vault.open(NotePlaces.sharedSummary(found.id()), found.words());
        return new SharedSummaryView(found.id(), found.authorName(), found.sessionDay(), found.signedAt(), words);
    }

    private void write(Note note, NoteText text, boolean sign) {
        note.kept(text, LocalDate.now(clinic.getZone()), vault);
        if (sign) {
            note.signed(vault);
        }
    }
}
