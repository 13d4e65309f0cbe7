package care.tandem.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"    indented", "\tby a tab\n    and by four spaces", "\u3000\u6587", "a  b\n\n\n  c"})
    void keepsEveryIndent(String text) {
        assertThat(new Typed(text).kept()).isEqualTo(text);
    }

    @Test
    void hasNoEmptyLinesBeforeItAndNothingUnseenBehindIt() {
        assertThat(new Typed("\n  \n\t\n  here \n there \n \t\n").kept()).isEqualTo("  here \n there");
        assertThat(new Typed(" \n\t \r\n").kept()).isEmpty();
    }

    @Test
    void endsItsLinesInOneWay() {
        assertThat(new Typed("a\r\nb\rc\u000bd\fe\u0085f\u2028g\u2029h").kept()).isEqualTo("a\nb\nc\nd\ne\nf\ng\nh");
    }

    @Test
    void dropsWhatIsNoCharacter() {
        assertThat(new Typed("a\u0000b\u001bc\ufdd0d\ufeffe\ud800f").kept()).isEqualTo("abcdef");
    }

    @Test
    void isTheSameFromTwoMachines() {
        assertThat(new Typed("Zoe\u0308").kept()).isEqualTo(new Typed("Zo\u00eb").kept());
    }

    @Test
    void keepsJoinersAndMarksOfDirection() {
        String text = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u200f(1) \ud83d\udc69\u200d\ud83d\udcbb";
        assertThat(new Typed(text).kept()).isEqualTo(text);
    }

    @Test
    void takesNoLongerForWhiteSpaceAlone() {
        assertThat(new Typed("\n ".repeat(100_000) + "x").kept()).isEqualTo(" x");
    }
}
