package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.notes.AddendumView;
import care.tandem.notes.Corrections;
import care.tandem.notes.Cosignatures;
import care.tandem.notes.KeepAddendum;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteState;
import care.tandem.notes.Notes;
import care.tandem.policies.DecideOnNotes;
import care.tandem.policies.NotePolicyView;
import care.tandem.policies.Policies;
import care.tandem.policies.Unlocking.Policy;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a clinic decides about its notes, and that it holds. */
@InServer
class PoliciesTest {

    private static final String SIGN_IN_AGAIN = "refused.note.signInAgain";

    @Inject
    Policies policies;

    @Inject
    Notes notes;

    @Inject
    Corrections corrections;

    @Inject
    Cosignatures cosignatures;

    @Inject
    CurrentMember me;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

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
    void areOnRecord() throws SQLException {
        UUID decision = ClinicWriting.decide(ALDER, Policy.NEVER, 1, 1_440, 52);
        NotePolicyView view = policies.onNotes();
        assertThat(view.decisions()).hasSizeLessThanOrEqualTo(10);
        assertThat(view.decisions().get(0))
                .extracting(
                        NotePolicyView.Decision::byName,
                        decided -> decided.unlocking().policy(),
                        NotePolicyView.Decision::signAgainMinutes,
                        NotePolicyView.Decision::untouchedWeeks)
                .containsExactly("admin", Policy.NEVER, 1_440, 52);
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(session.rows("select call from audit_entry where item = '" + decision + "'"))
                    .containsExactly("Policies.decide");
        }
    }

    @Test
    void areRefusedAtTheNumberThatIsWrong() {
        as(ADMIN);
        long seen = policies.onNotes().version();
        assertRefused("unlocking", new DecideOnNotes(seen, null, 72, 720, 4));
        for (int hours : new int[] {-1, 0, 8_761, Integer.MAX_VALUE}) {
            assertRefused("hours", new DecideOnNotes(seen, Policy.ALWAYS, hours, 720, 4));
        }
        for (int minutes : new int[] {-1, 1_441, Integer.MIN_VALUE}) {
            assertRefused("signAgainMinutes", new DecideOnNotes(seen, Policy.ALWAYS, 72, minutes, 4));
        }
        for (int weeks : new int[] {-1, 0, 53}) {
            assertRefused("untouchedWeeks", new DecideOnNotes(seen, Policy.ALWAYS, 72, 720, weeks));
        }
        assertThat(policies.onNotes().version()).isEqualTo(seen);
    }

    @Test
    void areNotDecidedOverSomebodyElses() {
        as(ADMIN);
        long seen = policies.onNotes().version();
        policies.decide(new DecideOnNotes(seen, Policy.ALWAYS, 72, 720, 4));
        assertThatThrownBy(() -> policies.decide(new DecideOnNotes(seen, Policy.NEVER, 72, 720, 4)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void areOfOneClinicAlone() throws SQLException {
        ClinicWriting.decide(ALDER, Policy.NEVER, 5, 5);
        Writing.in(BIRCH).enter(ADMIN);
        assertThat(policies.onNotes().signAgainMinutes()).isEqualTo(720);
        try (DatabaseSession session = DatabaseSession.of(ADMIN, BIRCH, database)) {
            assertThat(session.refusal("update clinic set unlock_hours = 9 where id = '" + ALDER.id() + "'"))
                    .isEqualTo("nothing changed");
        }
    }

    private void sign(UUID note) {
        notes.sign(Passages.signed(Passages.whole(note)));
    }

    private void assertRefused(String field, DecideOnNotes command) {
        assertThatThrownBy(() -> policies.decide(command))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
