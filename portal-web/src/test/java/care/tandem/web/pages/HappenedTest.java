package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.goals.Achievement;
import care.tandem.goals.EntryKind;
import care.tandem.goals.GoalState;
import care.tandem.goals.Heard;
import care.tandem.goals.StepState;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What history and news say of a goal: a sentence for each thing that can happen, and for each way it can end. */
class HappenedTest {

    private final Bundle english = Bundle.english();
    private final Bundle spanish = Bundle.spanish();

    @ParameterizedTest
    @EnumSource
    void hasASentenceForWhatHappenedAndHow(EntryKind kind) {
        assertThat(outcomes(kind).map(outcome -> "goals.happened." + kind + outcome))
                .allSatisfy(key -> {
                    assertThat(english.texts()).containsKey(key);
                    assertThat(spanish.texts()).containsKey(key);
                });
    }

    @Test
    void saysWhatItIsByItsName() {
        assertThat(english.texts())
                .containsEntry("goals.happened.MOVED.ON_HOLD", "paused the goal")
                .containsEntry("goals.happened.STEP_SETTLED.DONE", "finished a step");
    }

    private static Stream<String> outcomes(EntryKind kind) {
        return switch (kind) {
            case ACCEPTED -> Stream.of(".PROPOSED", ".ACCEPTED", ".ACTIVE");
            case MOVED -> names(GoalState.values());
            case STEP_SETTLED -> names(StepState.values());
            case ANSWERED -> names(Heard.values());
            case ASSESSED -> names(Achievement.values());
            default -> Stream.of("");
        };
    }

    private static Stream<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(value -> "." + value.name());
    }
}
