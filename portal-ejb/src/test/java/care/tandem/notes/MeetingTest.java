package care.tandem.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {

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
        assertThat(Meeting.of(base, theirs, mine).orElse(null)).isEqualTo(both);
    }

    @Test
    void keepsLinesAndSpacesAsTheyWere() {
        assertThat(Meeting.of("one\n\n two  three", "one\n\n two  3", "1\n\n two  three"))
                .contains("1\n\n two  3");
    }

    @Test
    void losesNoWordOfTwoWhoBothBeginFromNothing() {
        assertThat(Meeting.of("", "theirs", "mine")).isEmpty();
    }
}
