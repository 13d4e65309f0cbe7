package care.tandem.psychotherapy;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import care.tandem.people.Ties;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A therapist's psychotherapy notes (45 CFR 164.501): their own, kept apart from the record. To everybody but their
 * author each of them is {@link NotFound}, in this clinic and in every other; an author finds theirs for ever, also of
 * clients they no longer work with.
 */
@Stateless
public class PsychotherapyNotes {

    /** Lines on one page of the list. */
    public static final int PAGE = 25;

    @Inject
    PsychotherapyNoteQueries notes;

    @Inject
    Ties ties;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    /**
     * The caller's own, the latest session first, without those that were struck. For therapists.
     *
     * @return at most {@value #PAGE} lines, and one more when there is a further page
     * @throws NotFound when the caller neither works with that client nor wrote about them
     */
    @Allowed(THERAPIST)
    public List<PsychotherapyNoteLine> list(PsychotherapyNoteFilter filter) {
        UUID client = filter.client();
        List<PsychotherapyNoteLine> lines = notes.linesOf(me, client, Math.max(0, filter.page()));
        if (client != null && lines.isEmpty() && !isKnown(client)) {
            throw new NotFound();
        }
        return lines;
    }

    private boolean isKnown(UUID client) {
        return ties.worksWith(me, client) || notes.hasNotesOn(me, client);
    }

    /** Those about whom there is something in the caller's list, by name. For therapists. */
    @Allowed(THERAPIST)
    public PersonPage<NotedClient> clients(PersonFilter filter) {
        return notes.clientsNotedBy(me, filter);
    }

    /** One of the caller's own, struck or not. For therapists. @throws NotFound when somebody else wrote it */
    @Allowed(THERAPIST)
    public PsychotherapyNoteView open(UUID psychotherapyNote) {
        PsychotherapyNoteQueries.Opened opened = notes.openedBy(me, psychotherapyNote);
        return opened.note().view(opened.clientName(), notes.earlierOf(opened.note(), vault), vault);
    }

    /**
     * Writes down something about a session with somebody on the caller's caseload. For therapists.
     *
     * @return the new note's id
     * @throws NotFound when the caller does not work with that client now
     * @throws care.tandem.door.Refused at {@code client} or {@code sessionDay} {@code refused.missing}; at
     *     {@code sessionDay} {@code refused.note.day.future}; at {@code words} as {@link care.tandem.writing.Wording} says
     */
    @Allowed(THERAPIST)
    public UUID begin(BeginPsychotherapyNote command) {
        Refused.together(
                () -> Given.required("client", command.client(), "refused.client"),
                () -> PsychotherapyNote.require(command.text(), today()));
        UUID client = Given.required("client", command.client(), "refused.client");
        ties.requireWorksWith(me, client);
        PsychotherapyNote note = new PsychotherapyNote(client, me, command.text(), today(), vault);
        notes.keep(note);
        return note.id();
    }

    /**
     * Goes on with one of the caller's own, also when the client is somebody else's by now; what it said before is kept
     * beside it. For therapists.
     *
     * @throws NotFound when somebody else wrote it
     * @throws care.tandem.door.Stale at {@code words} when it was changed elsewhere since the caller saw it
     * @throws care.tandem.door.Refused as for {@link #begin}; for the whole {@code refused.psychotherapy.struck}
     */
    @Allowed(THERAPIST)
    public void keep(KeepPsychotherapyNote command) {
        notes.writtenBy(me, command.psychotherapyNote())
                .kept(command.text(), command.version(), today(), vault)
                .ifPresent(notes::keep);
    }

    /**
     * Keeps what the caller wrote in one of their own that was changed in another window meanwhile, whichever of the two
     * texts they choose. What stands there already, is kept already, or has more than 20,000 characters is not kept. For
     * therapists.
     *
     * @throws NotFound when somebody else wrote it
     */
    @Allowed(THERAPIST)
    public void setAside(SetPsychotherapyTextAside command) {
        PsychotherapyNote note = notes.writtenBy(me, command.psychotherapyNote());
        if (command.words().length() > Wording.LONG) {
            return;
        }
        String words = Wording.optional("words", command.words(), Wording.LONG);
        if (notes.earlierOf(note, vault).stream().noneMatch(text -> text.words().equals(words))) {
            note.setAside(words, vault).ifPresent(notes::keep);
        }
    }

    /**
     * Takes one of the caller's own out of the list. It is not erased: it stays in the table, sealed. For therapists.
     *
     * @throws NotFound when somebody else wrote it
     * @throws care.tandem.door.Stale when it was changed elsewhere since the caller saw it
     * @throws care.tandem.door.Refused {@code refused.psychotherapy.struck} when it is struck already
     */
    @Allowed(THERAPIST)
    public void strike(StrikePsychotherapyNote command) {
        notes.writtenBy(me, command.psychotherapyNote()).struck(command.version());
    }

    private LocalDate today() {
        return LocalDate.now(clinic.getZone());
    }
}
