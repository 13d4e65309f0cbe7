package care.tandem.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMergeTest {

    @ParameterizedTest(name = "{0} | {1} | {2} -> {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "one two three four, one 2 three four, one two three 4, one 2 three 4",
                "one two three, one two three, one two 3, one two 3",
                "one two three, one 2 three, one two three, one 2 three",
                "one two three, one 2 three, one 2 three, one 2 three",
                "one two three, two three, one two three four, two three four",
                "one two three, one 2 three, one zwei three, none",
                "one two, one two three, one two drei, none",
            })
    void putsTogetherWhatTwoChangedApart(String base, String theirs, String mine, String both) {
        assertThat(new TextMerge(base, theirs, mine).both().orElse(null)).isEqualTo(both);
    }

    @Test
    void keepsLinesAndSpacesAsTheyWere() {
        assertThat(new TextMerge("one\n\n two  three", "one\n\n two  3", "1\n\n two  three").both())
                .contains("1\n\n two  3");
    }

    @Test
    void losesNoWordOfTwoWhoBothBeginFromNothing() {
        assertThat(new TextMerge("", "theirs", "mine").both()).isEmpty();
    }

    @Test
    void putsALongPasteTogetherWithAWordElsewhere() {
        String pasted = NastyTexts.all(1).findFirst().orElseThrow();
        assertThat(new TextMerge("one two\nthree four", "one " + pasted + "\nthree four", "one two\nthree 4").both())
                .contains("one " + pasted + "\nthree 4");
    }

    @Test
    void hasABoundWhateverThreePeopleWrote() {
        List<String> bases = NastyTexts.all(1).toList();
        List<String> theirs = NastyTexts.all(2).toList();
        List<String> mine = NastyTexts.all(3).toList();
        for (int i = 0; i < bases.size(); i++) {
            String base = bases.get(i);
            String their = theirs.get(i);
            String my = mine.get((i * 5 + 1) % mine.size());
            Cost.isBounded(() -> new TextMerge(base, their, my).both());
        }
    }
}
