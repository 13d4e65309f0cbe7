package care.tandem.psychotherapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.door.Role;
import care.tandem.door.Stale;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PsychotherapyNoteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private final Vault vault = TrialVault.ofSomeClinic();
    private final PsychotherapyNote note = note("The anger may be grief");

    @Test
    void saysWhatItsAuthorWrote() {
        PsychotherapyNoteView view = note.view("Daniel", List.of(), vault);

        assertThat(view.words()).isEqualTo("The anger may be grief");
        assertThat(view.sessionDay()).isEqualTo(TODAY);
        assertThat(view.isStruck()).isFalse();
    }

    @Test
    void goesOnAtAnyTime() {
        note.kept(new OwnWords(TODAY.minusDays(1), "Or fear\r\n"), 0, TODAY, vault);

        assertThat(note.view("Daniel", List.of(), vault).words()).isEqualTo("Or fear");
        assertThat(note.view("Daniel", List.of(), vault).sessionDay()).isEqualTo(TODAY.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "\u0007"})
    void isNotKeptWithoutWordsThatCanBeWritten(String words) {
        assertRefusedAt("words", () -> note(words));
        assertRefusedAt("words", () -> note.kept(new OwnWords(TODAY, words), 0, TODAY, vault));
        assertThat(note.view("Daniel", List.of(), vault).words()).isEqualTo("The anger may be grief");
    }

    @Test
    void holdsTwentyThousandCharactersAndNoMore() {
        assertThat(note("x".repeat(20_000)).view("Daniel", List.of(), vault).words())
                .hasSize(20_000);
        assertRefusedAt("words", () -> note("x".repeat(20_001)));
    }

    @Test
    void isAboutADayThatWas() {
        assertRefusedAt("sessionDay", () -> note(TODAY.plusDays(1), "So"));
        assertRefusedAt("sessionDay", () -> note(null, "So"));
    }

    @Test
    void isNotOverwrittenFromAnOlderWindow() {
        assertThatThrownBy(() -> note.kept(new OwnWords(TODAY, "Other"), 1, TODAY, vault))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.field()).isEqualTo("words"));
        assertThatThrownBy(() -> note.struck(1)).isInstanceOf(Stale.class);
    }

    @Test
    void staysAsItWasOnceStruck() {
        note.struck(0);

        assertRefusedAt("", () -> note.kept(new OwnWords(TODAY, "Other"), 0, TODAY, vault));
        assertRefusedAt("", () -> note.struck(0));
        assertThat(note.view("Daniel", List.of(), vault).isStruck()).isTrue();
        assertThat(note.view("Daniel", List.of(), vault).words()).isEqualTo("The anger may be grief");
    }

    private PsychotherapyNote note(String words) {
        return note(TODAY, words);
    }

    private PsychotherapyNote note(@Nullable LocalDate day, String words) {
        CurrentMember author = new CurrentMember();
        author.arrivedAs("somebody");
        author.knownAs(UUID.randomUUID(), "Miriam", Set.of(Role.THERAPIST), ZoneOffset.UTC);
        return new PsychotherapyNote(UUID.randomUUID(), author, new OwnWords(day, words), TODAY, vault);
    }

    private static void assertRefusedAt(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
