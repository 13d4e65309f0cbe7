package care.tandem.notes;

import static care.tandem.notes.NoteState.AWAITING_COSIGNATURE;
import static care.tandem.notes.NoteState.DRAFT;
import static care.tandem.notes.NoteState.ENTERED_IN_ERROR;
import static care.tandem.notes.NoteState.LOCKED;
import static care.tandem.notes.NoteState.RETURNED;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.Format;
import care.tandem.policies.Unlocking;
import care.tandem.policies.Unlocking.Policy;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import care.tandem.writing.NamesInGroup;
import care.tandem.writing.Written;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SignedNoteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID SUPERVISOR = UUID.randomUUID();
    private static final Unlocking FOR_A_DAY = new Unlocking(Policy.WITHIN_HOURS, 24);

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Note note = new Note(UUID.randomUUID(), AUTHOR, Division.by(Format.SOAP), TODAY, null, vault);

    @Test
    void waitsForTheSupervisorWhereThereIsOne() {
        writeAll();
        NoteEntry signature = note.signed(SUPERVISOR, null, List.of(), vault);
        assertThat(note.state()).isEqualTo(AWAITING_COSIGNATURE);
        assertRefused(Refused.WHOLE, "refused.note.signed", () -> write("section0", "Something else"));
        assertRefused(
                Refused.WHOLE,
                "refused.note.notLocked",
                () -> note.shared(AUTHOR, NamesInGroup.NONE, List.of(), vault));

        NoteEntry second = note.cosigned(SUPERVISOR, signature.digest());
        assertThat(note.state()).isEqualTo(LOCKED);
        assertThat(second.digest()).isEqualTo(signature.digest());
        assertRefused(Refused.WHOLE, "refused.note.notAwaited", () -> note.cosigned(SUPERVISOR, null));
    }

    @Test
    void comesBackWithAReasonAndGoesAgain() {
        writeAll();
        note.signed(SUPERVISOR, null, List.of(), vault);
        assertRefused("reason", "refused.text.empty", () -> note.returned(SUPERVISOR, " ", vault));
    }

    @Test
    void canBeCorrectedOnceItCameBack() {
        writeAll();
        note.signed(SUPERVISOR, null, List.of(), vault);
        NoteEntry back = note.returned(SUPERVISOR, "Say more about the plan", vault);
        assertThat(note.state()).isEqualTo(RETURNED);
        assertThat(back.reason(vault)).isEqualTo("Say more about the plan");

        write("section3", "A plan with more in it");
        note.signed(SUPERVISOR, null, List.of(), vault);
        assertThat(note.state()).isEqualTo(AWAITING_COSIGNATURE);
    }

    @Test
    void doesNotWaitForASupervisorWhileItIsADraft() {
        assertRefused(Refused.WHOLE, "refused.note.notAwaited", () -> note.cosigned(SUPERVISOR, null));
        assertRefused(Refused.WHOLE, "refused.note.notAwaited", () -> note.returned(SUPERVISOR, "Why", vault));
    }

    @Test
    void isOpenedOnceMoreAsTheClinicAllows() {
        sign();
        Instant soon = Instant.now().plus(Duration.ofHours(23));
        Instant late = Instant.now().plus(Duration.ofHours(25));
        Unlocking never = new Unlocking(Policy.NEVER, 24);
        Unlocking always = new Unlocking(Policy.ALWAYS, 1);
        assertRefused(Refused.WHOLE, "refused.note.unlock.NEVER", () -> note.unlocked(never, soon, "Why", vault));
        assertRefused(
                Refused.WHOLE, "refused.note.unlock.WITHIN_HOURS", () -> note.unlocked(FOR_A_DAY, late, "Why", vault));
        assertThat(always.isAllowed(Instant.EPOCH, late)).isTrue();

        assertThat(note.unlocked(FOR_A_DAY, soon, "A wrong name", vault).reason(vault))
                .isEqualTo("A wrong name");
        assertThat(note.state()).isEqualTo(DRAFT);
        write("section0", "The right name");
    }

    @Test
    void isOpenedOnceMoreForAReasonOnly() {
        sign();
        assertRefused("reason", "refused.text.empty", () -> note.unlocked(FOR_A_DAY, Instant.now(), "", vault));
    }

    @Test
    void isNotOpenedWhileItIsNotLocked() {
        assertRefused(
                Refused.WHOLE, "refused.note.notLocked", () -> note.unlocked(FOR_A_DAY, Instant.now(), "Why", vault));
    }

    @Test
    void isStruckOnceAndForEver() {
        sign();
        note.struck("About somebody else", vault);
        assertThat(note.state()).isEqualTo(ENTERED_IN_ERROR);
        assertRefused(Refused.WHOLE, "refused.note.struck", () -> note.struck("Again", vault));
        assertRefused(Refused.WHOLE, "refused.note.signed", () -> write("section0", "Something else"));
        assertRefused(
                Refused.WHOLE, "refused.note.notLocked", () -> note.unlocked(FOR_A_DAY, Instant.now(), "Why", vault));
    }

    @Test
    void isStruckForAReasonOnly() {
        assertRefused("reason", "refused.text.empty", () -> note.struck("", vault));
    }

    @Test
    void takesAnAddendumOnlyOnceItIsLocked() {
        assertRefused(Refused.WHOLE, "refused.addendum.notLocked", () -> new Addendum(note, AUTHOR));
        sign();
        Addendum addendum = new Addendum(note, AUTHOR);
        addendum.write("She rang on Tuesday", vault);
        String digest = addendum.signed(vault);
        assertThat(digest).isEqualTo(ExactText.digest(requireNonNull(addendum.exact(vault))));
        assertRefused(Refused.WHOLE, "refused.addendum.signed", () -> addendum.kept(0, "Other words", vault));
    }

    @Test
    void takesNoEmptyAddendum() {
        sign();
        Addendum addendum = new Addendum(note, AUTHOR);
        addendum.write(" ", vault);
        assertRefused("addendum", "refused.text.empty", () -> addendum.signed(vault));
    }

    private NoteEntry sign() {
        writeAll();
        return note.signed(null, null, List.of(), vault);
    }

    private void writeAll() {
        List.of("section0", "section1", "section2", "section3", "section4", "summary", "heard")
                .forEach(name -> write(name, name));
    }

    private void write(String passage, String words) {
        note.kept(Map.of(passage, new Written(numberOf(passage), words, null)), vault);
    }

    private int numberOf(String passage) {
        return note.passages(vault).stream()
                .filter(one -> one.name().equals(passage))
                .mapToInt(PassageView::number)
                .sum();
    }

    private static void assertRefused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
