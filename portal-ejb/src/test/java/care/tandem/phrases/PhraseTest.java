package care.tandem.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private static final UUID WRITER = UUID.randomUUID();

    private final Vault vault = TrialVault.ofSomeClinic();

    @ParameterizedTest
    @CsvSource({"sleep, sleep", "';Sleep', sleep", "' sueño ', sueño", "phq-9, phq-9"})
    void isCalledByWhatOneTypes(String typed, String name) {
        assertThat(phrase(typed, "Slept well", false).view(vault).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a;b", "-_-", ";;", "abcdefghijklmnopqrstuvwxyzabcde"})
    void isCalledByNothingThatCannotBeTypedInOneGo(String typed) {
        assertThatThrownBy(() -> phrase(typed, "Slept well", false)).hasMessage("refused.phrase.name");
    }

    @Test
    void needsAName() {
        assertThatThrownBy(() -> phrase(" ", "Slept well", false))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void needsWordsOfSomeLength() {
        for (String words : new String[] {" ", "x".repeat(2_001)}) {
            assertThatThrownBy(() -> phrase("sleep", words, false))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("words"));
        }
    }

    @Test
    void goesFromOneToAllAndBack() {
        Phrase phrase = phrase("sleep", "Slept well", false);
        assertThat(phrase.view(vault).ours()).isFalse();
        phrase.changed(new KeepPhrase(phrase.id(), 0, "sleep", "Slept", true), WRITER, vault);
        assertThat(phrase.view(vault)).isEqualTo(new PhraseView(phrase.id(), 0, "sleep", "Slept", true));
    }

    @Test
    void isNotChangedByWhoeverSawAnOlderVersion() {
        Phrase phrase = phrase("sleep", "Slept well", false);
        KeepPhrase command = new KeepPhrase(phrase.id(), 1, "sleep", "Slept", true);
        assertThatThrownBy(() -> phrase.changed(command, WRITER, vault)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> phrase.putAway(1)).isInstanceOf(Stale.class);
    }

    private Phrase phrase(String name, String words, boolean ours) {
        return new Phrase(new KeepPhrase(null, 0, name, words, ours), WRITER, vault);
    }
}
