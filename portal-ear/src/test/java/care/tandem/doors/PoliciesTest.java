package care.tandem.doors;

import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import care.tandem.door.CurrentMember;
import care.tandem.noteforms.Format;
import care.tandem.notes.AddendumView;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Corrections;
import care.tandem.notes.Cosignatures;
import care.tandem.notes.Drafts;
import care.tandem.notes.KeepAddendum;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteState;
import care.tandem.notes.Notes;
import care.tandem.policies.Setting;
import care.tandem.policies.Unlocking.Policy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a clinic decides about its notes, and that it holds. */
@InServer
class PoliciesTest {

    private static final String SIGN_IN_AGAIN = "refused.note.signInAgain";

    @Inject
    Notes notes;

    @Inject
    Drafts drafts;

    @Inject
    Corrections corrections;

    @Inject
    Cosignatures cosignatures;

    @Inject
    CurrentMember me;

    @AfterEach
    void asANewClinicBegins() {
        ClinicWriting.decide(ALDER, Policy.WITHIN_HOURS, 72, 720);
    }

    @Test
    void holdFromTheNextRequestOn() {
        UUID note = writing().signedNote();
        ClinicWriting.decide(ALDER, Policy.NEVER, 72, 720);
        as(THERAPIST);
        NoteAct act = new NoteAct(note, notes.open(note).version(), "A wrong name");
        assertThat(notes.open(note).unlockable()).isFalse();
        assertThatThrownBy(() -> corrections.unlock(act)).hasMessage("refused.note.unlock.NEVER");

        ClinicWriting.decide(ALDER, Policy.ALWAYS, 72, 720);
        as(THERAPIST);
        corrections.unlock(act);
        assertThat(notes.open(note).isWritable()).isTrue();
    }

    @Test
    void canAskForASignInWithEachSignature() {
        ClinicWriting.decide(ALDER, Policy.WITHIN_HOURS, 72, 0);
        UUID first = writing().emptyDraft();
        UUID second = writing().emptyDraft();
        me.signedInAt(Instant.now().minusSeconds(301));
        assertThatThrownBy(() -> sign(first)).hasMessage(SIGN_IN_AGAIN);
        me.signedInAt(Instant.now().plusSeconds(2));
        sign(first);
        me.signedInAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        assertThatThrownBy(() -> sign(second)).as("it is used up").hasMessage(SIGN_IN_AGAIN);
        me.signedInAt(Instant.now().plusSeconds(2));
        assertThatCode(() -> sign(second)).doesNotThrowAnyException();
    }

    @Test
    void letOneSignInServeOneOfSeveralSignaturesAtTheSameTime() throws Exception {
        ClinicWriting.decide(ALDER, Policy.WITHIN_HOURS, 72, 0);
        Instant signedIn = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        Queue<UUID> drafts = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 4; i++) {
            drafts.add(writing().emptyDraft());
        }
        List<UUID> all = List.copyOf(drafts);
        while (Instant.now().isBefore(signedIn)) {
            Thread.onSpinWait();
        }
        AtOnce.times(4, () -> {
            as(THERAPIST);
            me.signedInAt(signedIn);
            UUID draft = drafts.remove();
            return () -> catchThrowable(() -> sign(draft)) == null;
        });
        as(THERAPIST);
        assertThat(all)
                .filteredOn(draft -> notes.open(draft).state() != NoteState.DRAFT)
                .hasSize(1);
    }

    @Test
    void holdForAddendaToo() {
        UUID note = writing().signedNote();
        as(THERAPIST);
        KeepAddendum addendum = new KeepAddendum(note, null, 0, "She rang", true);
        me.signedInAt(Instant.now().minusSeconds(60L * 721));
        assertThatThrownBy(() -> corrections.add(addendum)).hasMessage(SIGN_IN_AGAIN);
        UUID open = corrections.add(new KeepAddendum(note, null, 0, "She rang", false));
        assertThat(notes.open(note).addenda())
                .as("writing it asks for nothing")
                .extracting(AddendumView::words)
                .containsExactly("She rang");

        ClinicWriting.decide(ALDER, Policy.WITHIN_HOURS, 72, 0);
        UUID draft = writing().emptyDraft();
        me.signedInAt(Instant.now().plusSeconds(2));
        corrections.add(new KeepAddendum(note, open, 0, "She rang", true));
        me.signedInAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        assertThatThrownBy(() -> sign(draft)).as("it is used up").hasMessage(SIGN_IN_AGAIN);
    }

    @Test
    void holdForSupervisorsToo() {
        UUID note = writing().awaitedNote();
        as(SUPERVISOR);
        NoteAct act = new NoteAct(note, notes.open(note).version(), "");
        me.signedInAt(Instant.now().minusSeconds(60L * 721));
        assertThatThrownBy(() -> cosignatures.cosign(act)).hasMessage(SIGN_IN_AGAIN);
        me.signedInAt(Instant.now());
        cosignatures.cosign(act);
    }

    @Test
    void sayWhatANoteCanBeginWith() {
        UUID template = ClinicWriting.noteTemplate(ALDER);
        ClinicWriting.decide(ALDER, Map.of(Setting.FORMATS, "DAP", Setting.OWN_TEMPLATES, "NOT_OFFERED"));
        try {
            as(THERAPIST);
            UUID client = Person.CLIENT.of(ALDER);
            assertThat(notes.begin(new BeginNote(client, null, Format.DAP, Writing.today(), false)))
                    .isNotNull();
            assertThatThrownBy(() -> notes.begin(new BeginNote(client, null, Format.SOAP, Writing.today(), false)))
                    .hasMessage("refused.note.format.notOffered");
            assertThatThrownBy(() -> notes.begin(new BeginNote(client, null, null, template, Writing.today(), false)))
                    .hasMessage("refused.note.format.notOffered");
            assertThat(drafts.lastFormat().format()).isEqualTo(Format.DAP);
        } finally {
            ClinicWriting.decide(
                    ALDER, Map.of(Setting.FORMATS, "SOAP,DAP,BIRP,GIRP,FREE_TEXT", Setting.OWN_TEMPLATES, "OFFERED"));
        }
    }

    @Test
    void letAuthorsSignAloneWhereTheClinicWantsThat() {
        ClinicWriting.decide(ALDER, Map.of(Setting.COSIGNING, "ALONE"));
        try {
            as(THERAPIST2);
            UUID note = notes.begin(new BeginNote(Person.CLIENT2.of(ALDER), null, Format.SOAP, Writing.today(), false));
            assertThat(notes.open(note).cosignerName()).isNull();
            sign(note);
            assertThat(notes.open(note).state()).isEqualTo(NoteState.LOCKED);
        } finally {
            ClinicWriting.decide(ALDER, Map.of(Setting.COSIGNING, "SUPERVISED"));
        }
        UUID waiting = writing().awaitedNote();
        as(THERAPIST2);
        assertThat(notes.open(waiting).state()).isEqualTo(NoteState.AWAITING_COSIGNATURE);
    }

    private void sign(UUID note) {
        notes.sign(Passages.signed(Passages.whole(note)));
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
