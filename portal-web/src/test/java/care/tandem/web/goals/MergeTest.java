package care.tandem.web.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.web.shell.Difference;
import org.junit.jupiter.api.Test;

/** Two wrote at once: what the second one may choose, and that no word is lost. */
class MergeTest {

    private final Merge merge = new Merge();

    @Test
    void keepsWhatWasTypedUnlessSomethingElseIsChosen() {
        merge.setWords("Sleep until six");
        assertThat(merge.keepsTheirs()).isFalse();
        assertThat(merge.result(() -> "Sleep until seven")).isEqualTo("Sleep until six");
    }

    @Test
    void keepsBothOneAfterTheOther() {
        merge.setWords("Sleep until six");
        merge.setChoice("BOTH");
        assertThat(merge.result(() -> "Sleep until seven")).isEqualTo("Sleep until seven\n\nSleep until six");
    }

    @Test
    void leavesTheOtherTextWhereItIsPreferred() {
        merge.setWords("Sleep until six");
        merge.setChoice("THEIRS");
        assertThat(merge.keepsTheirs()).isTrue();
    }

    @Test
    void knowsWhetherAnybodyWasAskedToChoose() {
        assertThat(merge.isAsked()).isFalse();
        merge.setChoice("MINE");
        assertThat(merge.isAsked()).isTrue();
    }

    @Test
    void showsTheOtherTextOnceThereIsOne() {
        merge.setWords("Sleep until six");
        assertThat(merge.isShown()).isFalse();

        merge.show("Sleep until seven");
        assertThat(merge.isShown()).isTrue();
        assertThat(merge.getTheirPieces()).extracting(Difference.Piece::text).containsExactly("Sleep until ", "seven");
        assertThat(merge.getWords()).isEqualTo("Sleep until six");
    }

    @Test
    void isOvertakenByEveryOtherNumber() {
        merge.setSeen("3");
        assertThat(merge.isOvertaken(3)).isFalse();
        assertThat(merge.isOvertaken(4)).isTrue();
        assertThat(merge.seen()).isEqualTo(3);
    }

    @Test
    void trustsNoNumberThatIsNone() {
        merge.setSeen("the last one");
        assertThatThrownBy(merge::seen).isInstanceOf(Refused.class).hasMessage("refused.version");
    }

    @Test
    void takesAnEmptiedFieldForWhatWasWritten() {
        assertThat(merge.isWritten()).isFalse();
        merge.setWords(null);
        assertThat(merge.isWritten()).isTrue();
        assertThat(merge.getWords()).isEmpty();
    }
}
