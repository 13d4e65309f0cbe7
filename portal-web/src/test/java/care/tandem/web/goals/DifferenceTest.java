package care.tandem.web.goals;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.web.shell.Difference;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {

    /** The processor's, so that what else runs does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @Test
    void marksWhatIsGoneAndWhatHasCome() {
        assertThat(Difference.between("Sleep through the night", "Sleep until the morning"))
                .extracting(piece -> piece.kind() + ":" + piece.text())
                .containsExactly(
                        "same:Sleep ", "gone:through", "come:until", "same: the ", "gone:night", "come:morning");
    }

    @Test
    void keepsWordsInARowTogether() {
        assertThat(Difference.between("They met at his house. Slept well", "They met on the phone. Slept well"))
                .extracting(piece -> piece.kind() + ":" + piece.text())
                .containsExactly("same:They met ", "gone:at his house.", "come:on the phone.", "same: Slept well");
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, a c",
        "a c, a b c",
        "one, two",
        "a b c d, a x y d",
        "a b c d, a x c y z",
        "'a\n\nb', 'a b'",
        "'', a",
        "a, ''"
    })
    void losesNoWordOfEither(String first, String second) {
        List<Difference.Piece> pieces = Difference.between(first, second);
        assertThat(without("come", pieces)).isEqualTo(first);
        assertThat(without("gone", pieces)).isEqualTo(second);
    }

    @Test
    void isNothingBetweenTheSameWords() {
        assertThat(Difference.between("a b", "a b")).containsExactly(new Difference.Piece("same", "a b"));
    }

    @Test
    void showsTheOtherTextWholeWhereTwoWroteAtOnce() {
        Merge merge = new Merge();
        merge.setWords("My belly hurts once");
        assertThat(merge.isShown()).isFalse();
        merge.show("A laugh a week");

        assertThat(merge.isShown()).isTrue();
        assertThat(merge.getTheirPieces().stream().map(Difference.Piece::text).collect(joining()))
                .isEqualTo("A laugh a week");
        merge.setChoice("BOTH");
        assertThat(merge.result(() -> "A laugh a week")).isEqualTo("A laugh a week\n\nMy belly hurts once");
        merge.setChoice("MINE");
        assertThat(merge.result(() -> "A laugh a week")).isEqualTo("My belly hurts once");
        merge.setChoice("THEIRS");
        assertThat(merge.keepsTheirs()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", " x ", "\t\n\n"})
    void isToldInBoundedTimeAlsoOfTextsThatShareNothing(String between) {
        String first = words(1, between);
        String second = words(2, between);
        Difference.between(first, second);
        long start = CLOCK.getCurrentThreadCpuTime();
        List<Difference.Piece> pieces = Difference.between(first, second);
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofMillis(500));
        assertThat(without("come", pieces)).isEqualTo(first);
        assertThat(without("gone", pieces)).isEqualTo(second);
    }

    private static String words(int number, String between) {
        return IntStream.range(0, 5_000)
                .mapToObj(at -> Integer.toString(at * 31 + number * 1_000_003, 36))
                .collect(joining(between))
                .substring(0, 20_000);
    }

    private static String without(String kind, List<Difference.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.kind().equals(kind))
                .map(Difference.Piece::text)
                .collect(joining());
    }
}
