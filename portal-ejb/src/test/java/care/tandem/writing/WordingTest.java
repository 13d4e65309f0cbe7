package care.tandem.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void takesOffEmptyLinesBeforeTheWordsAndWhiteSpaceBehindThem() {
        assertThat(Wording.required("words", " \n\t\n to rest \t\n", Wording.LONG))
                .isEqualTo(" to rest");
        assertThat(Wording.required("words", " to rest ", 100)).isEqualTo("to rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"    to rest", "\tby a tab\n    and by four spaces", "\u3000\u4f11", "a  b\n\n\n  c"})
    void keepsEveryIndent(String words) {
        assertThat(Wording.required("words", words, Wording.LONG)).isEqualTo(words);
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
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007",
                "\u001b",
                "\u007f",
                "\u0090",
                "\ud83c",
                "\udf31",
                "\ufeff",
                "\uffff",
                "\ufdd0",
                "\ud83f\udffe"
            })
    void dropsWhatNobodySees(String unseen) {
        assertThat(Wording.optional("words", unseen + "to" + unseen + " rest" + unseen, 7))
                .isEqualTo("to rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029"})
    void takesWhatIsLikeALineEndForOne(String end) {
        assertThat(Wording.optional("words", "to" + end + "rest", 100)).isEqualTo("to\nrest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\ud83d\udc68\u200d\ud83d\udc67",
                "\u0915\u094d\u200d\u0937",
                "\u05d0\u200e!",
                "a\u00adb",
                "\u2764\ufe0f",
                "\ud83c\udff4\udb40\udc67\udb40\udc7f"
            })
    void leavesWhatScriptsAndEmojiNeed(String words) {
        assertThat(Wording.optional("words", words, 100)).isEqualTo(words);
    }

    @Test
    void isTheSameFromEveryMachine() {
        assertThat(Wording.optional("words", "cafe\u0301 \u1112\u1161\u11ab", 100))
                .isEqualTo("caf\u00e9 \ud55c");
        assertThat(Wording.optional("words", "e\u0301".repeat(5), 5)).hasSize(5);
    }

    @Test
    void isMadeReadyInBoundedWork() {
        NastyTexts.all(1).forEach(text -> Cost.isBounded(() -> Wording.optional("words", text, Wording.LONG)));
        String marks = "e" + "\u0301\u0316".repeat(10_000);
        Cost.isBounded(() -> Wording.optional("words", marks, 30_000));
        String kept = Wording.optional("words", marks, 30_000);
        assertThat(kept.chars().filter(sign -> sign == 0x316)).hasSize(10_000);
        assertThat(Wording.optional("words", kept, 30_000)).isEqualTo(kept);
    }

    @Test
    void allowsTabsAndNewLines() {
        assertThat(Wording.required("words", "a\tb\nc", 100)).isEqualTo("a\tb\nc");
    }

    @Test
    void neverRepeatsTheWordsInARefusal() {
        assertThatThrownBy(() -> Wording.required("words", "secret", 3)).hasMessageNotContaining("secret");
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo("words");
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
