package care.tandem.notes;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.noteforms.Format;
import care.tandem.noteforms.Heading;
import care.tandem.policies.CurrentPolicies;
import care.tandem.policies.NotePolicy;
import care.tandem.thread.NamedGoals;
import care.tandem.thread.PlanAtHand;
import care.tandem.thread.WorkedOn;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    NamedGoals goals;

    @Inject
    PlanAtHand plan;

    @Inject
    NoteViews views;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentPolicies policies;

    @Inject
    Vault vault;

    /**
     * The caller's sessions with a client on a day of the clinic's that they began no note on, the earliest first.
     *
     * @throws NotFound when the caller neither works with that client nor may read any note about them
     */
    @Allowed(THERAPIST)
    public List<SessionOfDay> sessionsOn(UUID client, LocalDate day) {
        List<SessionOfDay> found = unwritten(client, day, null);
        if (found.isEmpty() && !notes.knows(me, client)) {
            throw new NotFound();
        }
        return found;
    }

    private List<SessionOfDay> unwritten(UUID client, LocalDate day, @Nullable UUID note) {
        return seats.unwritten(
                me,
                client,
                note,
                day.atStartOfDay(clinic.getZone()).toInstant(),
                day.plusDays(1).atStartOfDay(clinic.getZone()).toInstant());
    }

    /**
     * Makes a draft of the caller's the record of one of their sessions with its client, or of none; its day is the
     * session's from then on.
     *
     * @throws NotFound when the note is not the caller's own, or they held no such session with its client
     * @throws Refused at {@code session} when another note of theirs is the record of that one, or the note is of a
     *     group; at {@code sessionDay} when the session is of a day to come; for the whole when the note is signed
     */
    @Allowed(THERAPIST)
    public void tellOf(TellOfSession command) {
        Note note = notes.changeableBy(me, command.note());
        UUID client = note.clientId();
        UUID session = command.session();
        LocalDate day = client == null || session == null || session.equals(note.sessionId())
                ? note.sessionDay()
                : unwritten(client, session);
        note.tellsOf(session, day, LocalDate.now(clinic.getZone()));
    }

    /** The day of a session that nothing is written on. */
    private LocalDate unwritten(UUID client, UUID session) {
        LocalDate day = seats.dayOf(me, client, session, clinic.getZone());
        if (!seats.begun(me, client, session).isEmpty()) {
            throw new Refused("session", "refused.note.session.written");
        }
        return day;
    }

    /**
     * A note to go on with. One that is signed, or is not the caller's own, comes with nothing beside it.
     *
     * @throws NotFound when the caller may not read it
     */
    @Allowed(THERAPIST)
    public DraftView open(UUID note) {
        NoteQueries.Opened opened = notes.openedBy(me, note);
        List<WorkedOn> works = goals.of(note);
        NoteView found = views.draft(opened, works);
        UUID client = found.clientId();
        return client == null || !found.isWritable()
                ? new DraftView(found, List.of(), List.of(), null)
                : new DraftView(
                        found,
                        plan.of(opened.note().naming(), works),
                        unwritten(client, found.sessionDay(), note),
                        lastTime(client));
    }

    private @Nullable LastTime lastTime(UUID client) {
        return notes.lastSigned(me, client).stream()
                .findFirst()
                .map(this::lastTime)
                .orElse(null);
    }

    private LastTime lastTime(Note earlier) {
        String plan = earlier.passages(vault).stream()
                .filter(passage -> passage.heading() == Heading.PLAN)
                .map(PassageView::words)
                .collect(Collectors.joining("\n"));
        boolean shared = earlier.sharedCopy().sharedAt() != null;
        String summary = shared ? earlier.text().words(NoteText.SUMMARY, earlier.id(), vault) : "";
        return new LastTime(earlier.id(), earlier.sessionDay(), plan, summary);
    }

    /** How the caller divided the note they wrote in last; the first format that the clinic offers where there is none, or it is not offered any more. */
    @Allowed(THERAPIST)
    public FormatUsed lastFormat() {
        NotePolicy policy = policies.onNotes();
        return notes.formatsUsedBy(me).stream()
                .map(used -> used.template() == null ? used : new FormatUsed(null, used.template()))
                .filter(used -> used.template() == null
                        ? policy.formats()
                                .contains(Objects.requireNonNull(used.format()).name())
                        : policy.ownTemplates())
                .findFirst()
                .orElseGet(() -> new FormatUsed(Format.valueOf(policy.formats().get(0)), null));
    }
}
