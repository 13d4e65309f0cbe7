package care.tandem.notes;

import static care.tandem.door.Permission.WRITE_NOTES;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What surrounds a draft that its author writes: the session it tells of, what was said last time, in which format. What is written in it goes through {@link Notes}. */
@Stateless
public class Drafts {

    @Inject
    NoteQueries notes;

    @Inject
    SeatQueries seats;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    /**
     * The caller's sessions with a client on a day of the clinic's that they began no note on, the earliest first.
     *
     * @throws NotFound when the caller neither works with that client nor may read any note about them
     */
    @Allowed(WRITE_NOTES)
    public List<SessionOfDay> sessionsOn(UUID client, LocalDate day) {
        List<SessionOfDay> found = seats.unwritten(
                me,
                client,
                day.atStartOfDay(clinic.getZone()).toInstant(),
                day.plusDays(1).atStartOfDay(clinic.getZone()).toInstant());
        if (found.isEmpty() && !notes.knows(me, client)) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * Makes a draft of the caller's that was begun without a session the record of one of theirs with its client; its
     * day is the session's from then on.
     *
     * @throws NotFound when the note is not the caller's own, or they held no such session with its client
     * @throws Refused at {@code session} when it is the record of another, or another note of theirs is the record of
     *     that one; at {@code sessionDay} when the session is of a day to come; for the whole when the note is signed
     */
    @Allowed(WRITE_NOTES)
    public void tellOf(TellOfSession command) {
        Note note = notes.changeableBy(me, command.note());
        UUID client = note.clientId();
        if (client == null) {
            throw new Refused("session", "refused.note.session.other");
        }
        LocalDate day = seats.dayOf(me, client, command.session(), clinic.getZone());
        if (!seats.begun(me, client, command.session()).isEmpty()) {
            throw new Refused("session", "refused.note.session.written");
        }
        note.tellsOf(command.session(), day, LocalDate.now(clinic.getZone()));
    }

    /**
     * What the caller's last signed note on the client of a draft of theirs said; null where there is none, or it is of a
     * group.
     *
     * @throws NotFound when the draft is not the caller's own
     */
    @Allowed(WRITE_NOTES)
    public @Nullable LastTime lastTime(UUID note) {
        Note draft = notes.openedBy(me, note).note();
        if (!draft.authorId().equals(me.getId())) {
            throw new NotFound();
        }
        UUID client = draft.clientId();
        List<Note> earlier = client == null ? List.of() : notes.lastSigned(me, client);
        return earlier.stream()
                .filter(one -> !one.id().equals(note))
                .findFirst()
                .map(this::lastTime)
                .orElse(null);
    }

    private LastTime lastTime(Note earlier) {
        String plan = earlier.passages(vault).stream()
                .filter(passage -> passage.heading() == Heading.PLAN)
                .map(PassageView::words)
                .collect(Collectors.joining("\n"));
        boolean shared = earlier.telling().sharedAt() != null;
        String summary = shared ? earlier.text().words(NoteText.SUMMARY, earlier.id(), vault) : "";
        return new LastTime(earlier.id(), earlier.sessionDay(), plan, summary);
    }

    /** How the caller divided the note they wrote in last; SOAP where there is none, or its template is not offered any more. */
    @Allowed(WRITE_NOTES)
    public FormatUsed lastFormat() {
        return notes.formatsUsedBy(me).stream()
                .filter(used -> used.format() != Format.OWN || used.template() != null)
                .findFirst()
                .map(used -> used.template() == null ? used : new FormatUsed(null, used.template()))
                .orElse(new FormatUsed(Format.SOAP, null));
    }
}
