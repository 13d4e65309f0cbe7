package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.NotFound;
import care.tandem.door.Stale;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Corrections;
import care.tandem.notes.Cosignatures;
import care.tandem.notes.KeepAddendum;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteEntryKind;
import care.tandem.notes.NoteEventView;
import care.tandem.notes.Notes;
import care.tandem.notes.ShareNote;
import care.tandem.notes.SignNote;
import care.tandem.notes.Together;
import care.tandem.sessions.Sessions;
import care.tandem.sharing.SharedNotes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is done to a note is done to what its doer saw, and what was struck is in nobody's way. */
@InServer
class NoteActsTest {

    @Inject
    Notes notes;

    @Inject
    Corrections corrections;

    @Inject
    Cosignatures cosignatures;

    @Inject
    SharedNotes shared;

    @Inject
    Together together;

    @Inject
    Sessions sessions;

    @Test
    void areNotDoneOverWhatChangedMeanwhile() {
        UUID withheld = writing().emptyDraft();
        notes.sign(new SignNote(
                Passages.whole(withheld),
                true,
                "She asked me to wait",
                Writing.today().plusDays(7),
                List.of()));
        UUID awaited = writing().awaitedNote();
        as(THERAPIST);
        Map<String, Class<?>> answers = new TreeMap<>();
        answers.put(
                "share", answerTo(act -> shared.share(new ShareNote(act.note(), act.version(), List.of())), withheld));
        answers.put("unlock", answerTo(corrections::unlock, writing().signedNote()));
        answers.put("strike", answerTo(corrections::strike, writing().signedNote()));
        as(SUPERVISOR);
        answers.put("give back", answerTo(cosignatures::giveBack, awaited));
        answers.put("cosign", answerTo(cosignatures::cosign, awaited));
        assertThat(answers.values()).as("%s", answers).containsOnly(Stale.class);
    }

    /** Done to the note as it was one change ago. */
    private Class<?> answerTo(Consumer<NoteAct> act, UUID note) {
        long before = notes.open(note).version() - 1;
        Throwable thrown = catchThrowable(() -> act.accept(new NoteAct(note, before, "Because")));
        return thrown == null ? Void.class : thrown.getClass();
    }

    @Test
    void areNoSupervisorsWhileTheAuthorWrites() {
        UUID note = writing().awaitedNote();
        as(SUPERVISOR);
        cosignatures.cosign(new NoteAct(note, notes.open(note).version(), ""));
        as(THERAPIST2);
        corrections.unlock(new NoteAct(note, notes.open(note).version(), "A wrong day"));
        long seen = notes.open(note).version();
        as(SUPERVISOR);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cosignatures.giveBack(new NoteAct(note, seen, "Which day?")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leaveTheSessionOfAStruckNoteToBeWrittenAnew() {
        as(THERAPIST);
        UUID session = sessions.plan(Plans.past(3, CLIENT));
        UUID struck = begun(session);
        assertThat(begun(session)).isEqualTo(struck);
        corrections.strike(new NoteAct(struck, notes.open(struck).version(), "The wrong template"));
        assertThat(begun(session)).isNotEqualTo(struck);
    }

    /** What is added to a draft that was never signed is nothing, but for this. */
    @Test
    void tellWhyADraftWasStruck() {
        as(THERAPIST);
        UUID struck = writing().draft();
        corrections.strike(new NoteAct(struck, notes.open(struck).version(), "About somebody else"));
        assertThat(notes.open(struck).events())
                .extracting(NoteEventView::kind, NoteEventView::reason)
                .containsExactly(tuple(NoteEntryKind.STRUCK, "About somebody else"));
    }

    private UUID begun(UUID session) {
        return notes.begin(new BeginNote(CLIENT.of(ALDER), session, Format.SOAP, null, false));
    }

    @Test
    void endTheWritingTogetherWhenTheyStrikeTheDraft() {
        UUID draft = ClientWriting.together(ALDER);
        as(CLIENT);
        assertThat(together.open(draft).draft()).isEqualTo(draft);
        as(THERAPIST);
        corrections.strike(new NoteAct(draft, notes.open(draft).version(), "Of another day"));
        as(CLIENT);
        assertThatThrownBy(() -> together.open(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void takeUpAnAddendumWithItsOwnNoteAlone() {
        UUID note = writing().signedNote();
        UUID addendum = corrections.add(new KeepAddendum(note, null, 0, "She rang on Tuesday", false));
        UUID other = writing().signedNote();
        assertThatThrownBy(() -> corrections.add(new KeepAddendum(other, addendum, 0, "And on Friday", false)))
                .isInstanceOf(NotFound.class);
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
