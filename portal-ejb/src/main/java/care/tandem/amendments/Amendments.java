package care.tandem.amendments;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.notes.ReadableNotes;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A client's right to ask for their record to be amended (45 CFR 164.526). All that is said about it stays attached to
 * the note, and whoever reads the note reads it. Answered by any therapist who works with the client now and may read
 * the note, so that it does not depend on its author. What is accepted is done to the note itself, by its author.
 */
@Stateless
public class Amendments {

    @Inject
    AmendmentQueries requests;

    @Inject
    ReadableNotes notes;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    /**
     * Asks for a note to be changed. It is to be answered within sixty days from today.
     *
     * @return the request's id
     * @throws NotFound when the note was not shared with the caller
     * @throws Refused at {@code what} or {@code why}, at most 2,000 characters each
     */
    @Allowed(CLIENT)
    public UUID ask(AskForAmendment command) {
        notes.requireShared(command.note());
        AmendmentRequest request = new AmendmentRequest(command.note(), me.getId(), today());
        AmendmentAct asked = request.asked(command.what(), command.why(), vault);
        requests.keep(request);
        requests.keep(asked);
        return request.id();
    }

    /**
     * Puts the answer off by thirty days, once, with a notice that says why.
     *
     * @throws NotFound when it is not the caller's to answer
     * @throws Refused at {@code words}; for the whole when it is answered, was put off before, or its day is over
     */
    @Allowed(THERAPIST)
    public void extend(SayOnAmendment command) {
        AmendmentRequest request = requests.answerableBy(me, command.amendment());
        requests.keep(request.extended(me.getId(), command.words(), today(), vault));
    }

    /**
     * Says yes, and what was done: an addendum, or a correction.
     *
     * @throws NotFound when it is not the caller's to answer
     * @throws Refused at {@code words}; for the whole when it is answered already
     */
    @Allowed(THERAPIST)
    public void accept(SayOnAmendment command) {
        AmendmentRequest request = requests.answerableBy(me, command.amendment());
        requests.keep(request.accepted(me.getId(), command.words(), vault));
    }

    /** Says no. @throws Refused at {@code ground} or {@code words}; else as for {@link #accept} */
    @Allowed(THERAPIST)
    public void refuse(DenyAmendment command) {
        AmendmentRequest request = requests.answerableBy(me, command.amendment());
        requests.keep(request.refused(me.getId(), command.ground(), command.words(), vault));
    }

    /**
     * The client contradicts a refusal, once.
     *
     * @throws NotFound when it is not the caller's own request
     * @throws Refused at {@code words}; for the whole when it was not refused
     */
    @Allowed(CLIENT)
    public void disagree(SayOnAmendment command) {
        AmendmentRequest request = requests.askedBy(me, command.amendment());
        requests.keep(request.disagreed(command.words(), vault));
    }

    /**
     * Answers a disagreement, once. It is a possibility, no duty.
     *
     * @throws NotFound when it is not the caller's to answer
     * @throws Refused at {@code words}; for the whole when there is no disagreement, or it was answered
     */
    @Allowed(THERAPIST)
    public void rebut(SayOnAmendment command) {
        AmendmentRequest request = requests.answerableBy(me, command.amendment());
        requests.keep(request.rebutted(me.getId(), command.words(), vault));
    }

    /** One request with all that was said. @throws NotFound when it is neither the caller's own nor theirs to answer */
    @Allowed({THERAPIST, CLIENT})
    public AmendmentCase open(UUID amendment) {
        AmendmentQueries.Found found = requests.readableBy(me, amendment);
        AmendmentView view =
                AmendmentRow.views(requests.actsOf(amendment), vault).get(0);
        return new AmendmentCase(
                view,
                found.note(),
                found.sessionDay(),
                found.clientId(),
                found.client(),
                found.author(),
                found.clients(),
                found.answerable());
    }

    /** What waits for the calling therapist: requests without an answer, the one due first at the top, then disagreements. */
    @Allowed(THERAPIST)
    public List<AmendmentLine> waiting() {
        return requests.waitingFor(me);
    }

    /** What the calling client asked for, the latest first. */
    @Allowed(CLIENT)
    public List<AmendmentLine> asked() {
        return requests.askedBy(me);
    }

    /** Who asked, until when it is to be answered and how it stands, for the clinic's admin; not a word of what was said. */
    @Allowed(ADMIN)
    public List<AmendmentLine> register() {
        return requests.all();
    }

    private LocalDate today() {
        return LocalDate.now(clinic.getZone());
    }
}
