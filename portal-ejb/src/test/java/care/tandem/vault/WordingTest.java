package care.tandem.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void takesOffWhiteSpaceAroundTheWords() {
        assertThat(Wording.required("words", " \n to rest \t", 100)).isEqualTo("to rest");
    }

    @Test
    void makesLineEndsPlain() {
        assertThat(Wording.required("words", "a\r\nb\rc\nd", 100)).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void keepsEveryScriptAndEmoji() {
        String words = "¿Cómo? 静か שלום 👩‍👧";
        assertThat(Wording.required("words", words, 100)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n", "\u3000"})
    void refusesNothingWhereWordsAreRequired(String nothing) {
        assertRefused("refused.text.empty", () -> Wording.required("words", nothing, 100));
    }

    @Test
    void refusesAMissingTextWhereWordsAreRequired() {
        assertRefused("refused.text.empty", () -> Wording.required("words", null, 100));
    }

    @Test
    void takesNothingForAnAnswerWhereWordsAreOptional() {
        assertThat(Wording.optional("words", null, 100)).isEmpty();
        assertThat(Wording.optional("words", "  ", 100)).isEmpty();
    }

    @Test
    void takesAsManyCharactersAsItSays() {
        assertThat(Wording.required("words", "x".repeat(Wording.LONG), Wording.LONG))
                .hasSize(20_000);
    }

    @Test
    void countsAnEmojiAsOneCharacter() {
        assertThat(Wording.required("words", "🌱".repeat(5), 5)).hasSize(10);
    }

    @Test
    void refusesOneCharacterMoreAndSaysHowMany() {
        assertThatThrownBy(() -> Wording.required("words", "x".repeat(2_001), Wording.SHORT))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("refused.text.tooLong");
                    assertThat(refused.arguments()).containsExactly(2_000, 2_001);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "a\ud83cb", "\udf31b"})
    void refusesWhatCannotBeWritten(String unwritable) {
        assertRefused("refused.text.control", () -> Wording.optional("words", unwritable, 100));
    }

    @Test
    void allowsTabsAndNewLines() {
        assertThat(Wording.required("words", "a\tb\nc", 100)).isEqualTo("a\tb\nc");
    }

    @Test
    void neverRepeatsTheWordsInARefusal() {
        assertThatThrownBy(() -> Wording.required("words", "secret\u0000", 100)).hasMessageNotContaining("secret");
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo("words");
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
