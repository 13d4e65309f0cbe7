package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.amendments.AmendmentActKind;
import care.tandem.amendments.AmendmentActView;
import care.tandem.amendments.AmendmentCase;
import care.tandem.amendments.AmendmentLine;
import care.tandem.amendments.AmendmentState;
import care.tandem.amendments.AmendmentView;
import care.tandem.amendments.Amendments;
import care.tandem.amendments.DenyAmendment;
import care.tandem.amendments.Ground;
import care.tandem.amendments.SayOnAmendment;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.notes.Corrections;
import care.tandem.notes.KeepNote;
import care.tandem.notes.NoteAct;
import care.tandem.notes.Notes;
import care.tandem.replies.Answer;
import care.tandem.replies.AnswerHeard;
import care.tandem.replies.AttachStatement;
import care.tandem.replies.HeardLine;
import care.tandem.replies.Replies;
import care.tandem.replies.ReplyView;
import care.tandem.sharing.Exchange;
import care.tandem.sharing.SharedFilter;
import care.tandem.sharing.SharedNoteLine;
import care.tandem.sharing.SharedNotes;
import care.tandem.writing.Written;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What clients say to the notes that were shared with them, and what becomes of it. */
@InServer
class ClientPartTest {

    @Inject
    Notes notes;

    @Inject
    SharedNotes shared;

    @Inject
    Corrections corrections;

    @Inject
    Replies replies;

    @Inject
    Amendments amendments;

    @Test
    void answerWhetherTheyWereHeardAndMayAnswerAnew() {
        UUID note = writing().signedNote();
        as(CLIENT);
        assertThat(shared.open(note).toAnswer()).isTrue();
        replies.answer(new AnswerHeard(note, Answer.PARTLY, "Not tired: worn"));
        replies.answer(new AnswerHeard(note, Answer.YES, ""));
        assertThat(shared.open(note).toAnswer()).isFalse();

        as(THERAPIST);
        Exchange exchange = Exchange.beside(notes.open(note));
        assertThat(exchange.getAnswer()).isEqualTo(Answer.YES);
        assertThat(exchange.getAnswers())
                .extracting(ReplyView::answer, ReplyView::words)
                .containsExactly(tuple(Answer.PARTLY, "Not tired: worn"), tuple(Answer.YES, ""));
    }

    @Test
    void areComeBackToAtTheNextSession() {
        UUID first = writing().signedNote();
        UUID second = writing().signedNote();
        assertThat(heardOf(first)).isEmpty();
        assertThat(heardOf(second)).extracting(HeardLine::answer).containsExactly((Answer) null);

        as(CLIENT);
        replies.answer(new AnswerHeard(first, Answer.NOT_QUITE, null));
        replies.answer(new AnswerHeard(second, Answer.YES, null));
        as(THERAPIST);
        assertThat(heardOf(first)).extracting(HeardLine::answer).containsExactly(Answer.NOT_QUITE);
        notes.open(first);
        assertThat(heardOf(first)).isEmpty();
        assertThat(heardOf(second)).extracting(HeardLine::answer).containsExactly(Answer.YES);
        as(THERAPIST2);
        assertThat(heardOf(second)).isEmpty();
        as(THERAPIST);
        corrections.strike(new NoteAct(second, notes.passages(second).version(), "Of another day"));
        assertThat(heardOf(second)).isEmpty();
    }

    private List<HeardLine> heardOf(UUID note) {
        return replies.heard().stream().filter(line -> line.note().equals(note)).toList();
    }

    @Test
    void areAskedAgainOnlyWhereWhatWasHeardIsToldInOtherWords() {
        UUID note = writing().signedNote();
        as(CLIENT);
        replies.answer(new AnswerHeard(note, Answer.PARTLY, null));
        signAnew(note, "summary", "Another summary");
        assertThat(toAnswer(note)).isFalse();
        signAnew(note, "heard", "You are worn out");
        assertThat(toAnswer(note)).isTrue();
    }

    private void signAnew(UUID note, String passage, String words) {
        as(THERAPIST);
        corrections.unlock(new NoteAct(note, notes.open(note).version(), "A wrong word"));
        notes.sign(Passages.signed(Passages.one(note, passage, 1, words)));
    }

    private boolean toAnswer(UUID note) {
        as(CLIENT);
        return shared.list(SharedFilter.ALL).stream()
                .filter(line -> line.id().equals(note))
                .anyMatch(SharedNoteLine::toAnswer);
    }

    @Test
    void answerNothingWhereNothingWasHeard() {
        UUID note = writing().emptyDraft();
        Map<String, Written> passages = new HashMap<>(Passages.whole(note).passages());
        passages.remove("heard");
        notes.sign(Passages.signed(new KeepNote(note, passages, List.of(), null)));
        as(CLIENT);
        assertThat(shared.open(note).toAnswer()).isFalse();
        assertThatThrownBy(() -> replies.answer(new AnswerHeard(note, Answer.YES, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void putStatementsBesideANoteForWhoeverReadsIt() {
        UUID note = writing().signedNote();
        as(CLIENT);
        String digest = replies.attach(new AttachStatement(note, "I was there on Monday, too"))
                .digest();
        replies.attach(new AttachStatement(note, "And on Friday"));

        as(THERAPIST);
        assertThat(Exchange.beside(notes.open(note)).getStatements())
                .extracting(ReplyView::words, ReplyView::intact)
                .containsExactly(tuple("I was there on Monday, too", true), tuple("And on Friday", true));
        assertThat(Exchange.beside(notes.open(note)).getStatements().get(0).digest())
                .isEqualTo(digest);
        assertThat(notes.open(note).intact()).isTrue();
    }

    @Test
    void sayNothingToWhatIsNotTheirsOrWasNotSharedWithThem() {
        UUID draft = writing().draft();
        UUID note = writing().signedNote();
        for (UUID other : List.of(draft, note)) {
            as(other.equals(draft) ? CLIENT : CLIENT2);
            assertThatThrownBy(() -> replies.answer(new AnswerHeard(other, Answer.YES, null)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> replies.attach(new AttachStatement(other, "Mine")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ClientWriting.asks(other.equals(draft) ? ALDER : Practice.BIRCH, other))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void askForAChangeWhichIsToBeAnsweredInSixtyDaysOrOnceInNinety() {
        UUID request = ClientWriting.asks(ALDER, writing().signedNote());
        as(THERAPIST);
        assertThat(line(amendments.waiting(), request).dueOn())
                .isEqualTo(Writing.today().plusDays(60));
        amendments.extend(new SayOnAmendment(request, "I am asking my colleague"));
        assertThat(line(amendments.waiting(), request).dueOn())
                .isEqualTo(Writing.today().plusDays(90));
        assertThatThrownBy(() -> amendments.extend(new SayOnAmendment(request, "Once more")))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.amendment.extended");

        as(ADMIN);
        assertThat(line(amendments.register(), request).state()).isEqualTo(AmendmentState.ASKED);
        as(THERAPIST2);
        assertThat(amendments.waiting()).extracting(AmendmentLine::id).doesNotContain(request);
        assertThatThrownBy(() -> amendments.accept(new SayOnAmendment(request, "Yes")))
                .isInstanceOf(NotFound.class);
        as(CLIENT2);
        assertThatThrownBy(() -> amendments.open(request)).isInstanceOf(NotFound.class);
    }

    private static AmendmentLine line(List<AmendmentLine> lines, UUID request) {
        return lines.stream()
                .filter(line -> line.id().equals(request))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void contradictARefusalAndAllOfItStaysWithTheNote() {
        UUID note = writing().signedNote();
        UUID request = ClientWriting.asks(ALDER, note);
        assertThatThrownBy(() -> amendments.disagree(new SayOnAmendment(request, "No")))
                .hasMessage("refused.amendment.notRefused");
        as(THERAPIST);
        amendments.refuse(new DenyAmendment(request, Ground.ACCURATE, "We met on Tuesday"));
        assertThatThrownBy(() -> amendments.accept(new SayOnAmendment(request, "Or yes")))
                .hasMessage("refused.amendment.answered");
        as(CLIENT);
        AmendmentCase refused = amendments.open(request);
        assertThat(refused.answerable()).isFalse();
        amendments.disagree(new SayOnAmendment(request, "My calendar says Monday"));
        as(THERAPIST);
        amendments.rebut(new SayOnAmendment(request, "Mine says Tuesday"));

        AmendmentView kept = Exchange.beside(notes.open(note)).amendments().get(0);
        assertThat(kept.acts())
                .extracting(AmendmentActView::kind, AmendmentActView::words, AmendmentActView::isClients)
                .containsExactly(
                        tuple(AmendmentActKind.ASKED, "It was Monday, not Tuesday", true),
                        tuple(AmendmentActKind.REFUSED, "We met on Tuesday", false),
                        tuple(AmendmentActKind.DISAGREED, "My calendar says Monday", true),
                        tuple(AmendmentActKind.REBUTTED, "Mine says Tuesday", false));
        assertThat(kept.acts().get(0).why()).isEqualTo("I work on Tuesdays");
        as(CLIENT);
        assertThat(shared.open(note).exchange().amendments()).containsExactly(kept);
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
