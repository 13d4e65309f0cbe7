package care.tandem.notes;

import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Signed;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.Divisions;
import care.tandem.people.Ties;
import care.tandem.seen.Seen;
import care.tandem.thread.NamedGoals;
import care.tandem.thread.WorkedOn;
import care.tandem.vault.Vault;
import care.tandem.writing.NamesInGroup;
import care.tandem.writing.SavedPassages;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Session notes. A draft exists for its author alone; a signed note for its author, their supervisor, and therapists who
 * work with the client now; to everybody else it is {@link NotFound}, whether it exists or not. What the client reads is
 * in {@code SharedNotes}.
 */
@Stateless
public class Notes {

    @Inject
    NoteQueries notes;

    @Inject
    NoteLines lines;

    @Inject
    UntouchedDrafts untouched;

    @Inject
    SeatQueries seats;

    @Inject
    NoteViews views;

    @Inject
    Seen seen;

    @Inject
    Divisions divisions;

    @Inject
    RecentSignIn signIn;

    @Inject
    SavedPassages saved;

    @Inject
    NamedGoals goals;

    @Inject
    Ties ties;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    /**
     * A page of the notes that the caller may read, the latest session first, in one statement; in one more each where a
     * client or a goal is asked for of which nothing is found, and in two where words are looked for, unless notes from
     * before words were marked are met for the first time.
     *
     * @throws NotFound when the caller neither works with that client nor may read any note about them; when they may
     *     read neither that goal nor any note that names it
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public NotePage list(NoteFilter filter) {
        NotePage page = lines.page(me, filter);
        boolean nothing = page.lines().isEmpty();
        if (nothing && filter.client() != null && !notes.knows(me, filter.client())
                || nothing && filter.goal() != null && !notes.knowsGoal(me, filter.goal())) {
            throw new NotFound();
        }
        return page;
    }

    /** One note, whole. The caller has seen it then. */
    @Allowed({THERAPIST, SUPERVISOR})
    public NoteView open(UUID note) {
        NoteQueries.Opened opened = notes.openedBy(me, note);
        seen.by(me, note);
        return views.view(opened);
    }

    /**
     * The text that somebody signed, word for word, as its digest was taken.
     *
     * @param signature of the note, or a signed addendum
     * @throws NotFound when the note is not the caller's to read, or the signature is none of it
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public String exactText(UUID note, UUID signature) {
        return notes.exact(notes.openedBy(me, note).note(), signature, vault);
    }

    /**
     * Begins a note about somebody on the caller's caseload, or on a session that the caller held with somebody, also when
     * they do not work together any more. Of a session there is one note of the caller's for each
     * client, and of a day without a session one that nobody wrote in yet: where it is begun already, it is the one to go
     * on with.
     *
     * @return the note's id
     * @throws NotFound when the caller does not work with that client, or held no such session with them, or the
     *     clinic offers no such template
     * @throws Refused at {@code client}, {@code format} or {@code sessionDay}
     */
    @Allowed(THERAPIST)
    public UUID begin(BeginNote command) {
        if (command.client() != null && command.session() == null) {
            ties.requireWorksWith(me, command.client());
        }
        Refused.together(
                () -> Given.required("client", command.client(), "refused.client"),
                () -> divisions.of(command.format(), command.noteTemplate()),
                () -> command.requireDay(clinic.today()));
        UUID client = Given.required("client", command.client(), "refused.client");
        Division division = divisions.of(command.format(), command.noteTemplate());
        UUID session = command.session();
        List<Note> earlier = command.carryForward() ? notes.lastSigned(me, client) : List.of();
        List<UUID> begun = session == null
                ? untouched.like(me, command, division, !earlier.isEmpty())
                : seats.begun(me, client, session);
        return begun.isEmpty() ? begin(client, division, command, earlier) : begun.get(0);
    }

    private UUID begin(UUID client, Division division, BeginNote command, List<Note> earlier) {
        UUID session = command.session();
        Note note = new Note(client, me.getId(), division, clinic.today(), session, vault);
        LocalDate held = session == null ? command.sessionDay() : seats.dayOf(me, client, session, clinic.getZone());
        note.heldOn(held, clinic.today());
        earlier.forEach(before -> note.carryForward(before, vault));
        notes.keep(note);
        return note.id();
    }

    /**
     * Keeps what its author wrote in a draft, passage by passage. What is left out stays as it is, and so does what
     * somebody else wrote in another passage meanwhile. Goals and steps of the client that were worked on are named in
     * it, each with a sentence and a rating from 0 to 10.
     *
     * @throws NotFound when it is not the caller's own, or has no such passage
     * @return also which passages and sentences were refused, with {@link care.tandem.door.Stale} where one was written
     *     elsewhere since the caller saw it and the two cannot be put together; all others are kept
     * @throws Refused when all were refused, the first with the others in {@link Refused#all}; at {@code sessionDay}; at
     *     the goal's name, also when it is not its client's, not the caller's to read, or had ended before the session
     *     ({@code refused.note.goal}); for the whole when it is signed already
     */
    @Allowed(THERAPIST)
    public KeptNote keep(KeepNote command) {
        Note note = notes.changeableBy(me, command.note());
        List<Refused> refused = new ArrayList<>();
        saved.keep(note.id(), note.kept(command.passages(), refused::add, vault), me.getId());
        List<WorkedOn> named = writeAbout(note, command, refused);
        if (refused.size() == command.passages().size() + command.goals().size()) {
            Refused.throwAny(refused);
        }
        return new KeptNote(note.id(), note.version(), note.keptAt(), note.passages(vault), named, refused);
    }

    /** What stands in the caller's draft now, to go on with on another device. @throws NotFound as for keeping */
    @Allowed(THERAPIST)
    public KeptNote passages(UUID note) {
        Note found = notes.changeableBy(me, note);
        return new KeptNote(
                found.id(), found.version(), found.keptAt(), found.passages(vault), goals.of(found.id()), List.of());
    }

    /**
     * Keeps what was written and signs it, which locks it, unless the caller has a supervisor and the clinic wants their
     * signature: then it waits for it. Once it is locked, its summary is shared with the client. The client came to its
     * session, unless something else was said.
     *
     * @throws Refused as for keeping; for the whole when its session has not begun ({@code
     *     refused.session.record.ahead}) or the caller signed in too long ago ({@code refused.note.signInAgain}); at a
     *     section that is empty or was carried over unseen; at {@code summary} when it is empty and not withheld, at
     *     {@code reason} or {@code lookAgain} when it is withheld without; at {@code summary} or {@code heard} when it
     *     names another client of the session ({@code refused.note.namesMember}), or holds what cannot be checked for a
     *     name ({@code refused.note.namesUnchecked}), unless the caller was shown these and says they are no names here
     */
    @Allowed(THERAPIST)
    public Signed sign(SignNote command) {
        signIn.require();
        Note note = notes.changeableBy(me, command.kept().note());
        NamesInGroup others = seats.unnamedIn(note);
        command.kept().confirmed().forEach(note::confirmed);
        Refused.together(
                () -> {
                    saved.keep(note.id(), note.kept(command.kept().passages(), vault), me.getId());
                    Refused.together(
                            () -> note.text().requireComplete(note.id(), command.withhold(), vault),
                            () -> command.requireNobodyElse(note, others, vault));
                },
                () -> {
                    List<Refused> refused = new ArrayList<>();
                    writeAbout(note, command.kept(), refused);
                    Refused.throwAny(refused);
                },
                () -> command.requireReason(clinic.today()));
        List<WorkedOn> named =
                goals.of(note.id()).stream().filter(WorkedOn::named).toList();
        LocalDate lookAgain = command.withhold() ? command.lookAgain() : null;
        seats.recorded(note);
        NoteEntry signature = note.signed(notes.cosignerOf(me), lookAgain, named, vault);
        notes.keep(signature);
        if (lookAgain != null) {
            notes.keep(new NoteEntry(note, NoteEntryKind.WITHHELD, me.getId())
                    .because(command.reason(), vault)
                    .lookingAgain(lookAgain));
        } else if (note.state() == NoteState.LOCKED) {
            notes.keep(note.shared(me.getId(), others, command.noNames(), vault));
        }
        if (lookAgain == null && !command.noNames().isEmpty()) {
            notes.keep(NoteEntry.namesChecked(note, command.noNames(), vault));
        }
        return new Signed(note.id(), signature.digest());
    }

    /** @return what stands there now on the goals that were written about */
    private List<WorkedOn> writeAbout(Note note, KeepNote command, List<Refused> refused) {
        if (command.sessionDay() != null) {
            note.heldOn(command.sessionDay(), clinic.today());
        }
        command.confirmed().forEach(note::confirmed);
        return goals.write(note.naming(), command.goals(), me.getId(), refused::add);
    }
}
