package care.tandem.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.goals.ScaleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scale that two people write at once. */
class ScaleFormTest {

    private static final ScaleText BEFORE = scale("Two hours", 2);
    private static final ScaleText THEIRS = scale("Six hours", 2);

    private final ScaleForm form = new ScaleForm();

    @Test
    void beginsWithWhatStands() {
        form.fill(BEFORE);
        assertThat(form.text(BEFORE)).isEqualTo(BEFORE);
    }

    @Test
    void keepsWhatWasTypedWhateverStandsByNow() {
        form.fill(BEFORE);
        form.getLevels().get(2).setWords("Five hours");
        form.fill(THEIRS);
        assertThat(form.getLevels().get(2).getWords()).isEqualTo("Five hours");
    }

    @Test
    void asksOnlyAtTheLevelThatIsAnotherOne() {
        form.fill(BEFORE);
        form.show(THEIRS);
        assertThat(form.getLevels()).extracting(Merge::isShown).containsExactly(false, false, true, false, false);
        assertThat(form.isWeighedOtherwise()).isFalse();
    }

    @Test
    void asksAgainWhereItAskedBefore() {
        form.fill(BEFORE);
        form.getLevels().get(0).setChoice("MINE");
        form.show(BEFORE);
        assertThat(form.isAsked()).isTrue();
        assertThat(form.getLevels()).extracting(Merge::isShown).containsExactly(true, false, false, false, false);
    }

    @Test
    void takesEachLevelByItsOwnChoice() {
        form.fill(BEFORE);
        form.getLevels().get(1).setWords("Mine");
        form.getLevels().get(2).setWords("Five hours");
        form.getLevels().get(2).setChoice("BOTH");
        form.getLevels().get(3).setWords("Mine");
        form.getLevels().get(3).setChoice("THEIRS");

        assertThat(form.text(THEIRS).levels())
                .containsExactly("None", "Mine", "Six hours\n\nFive hours", "Eight hours", "Nine hours");
    }

    @Test
    void namesTheirWeightsWhereTheyDiffer() {
        form.fill(BEFORE);
        assertThat(form.isWeighedOtherwise()).isFalse();
        form.show(scale("Two hours", 3));
        assertThat(form.isWeighedOtherwise()).isTrue();
    }

    private static ScaleText scale(String expected, int importance) {
        return new ScaleText(List.of("None", "One hour", expected, "Eight hours", "Nine hours"), importance, 1, -1);
    }
}
