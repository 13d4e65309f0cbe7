package care.tandem.templates;

import static care.tandem.templates.Language.ENGLISH;
import static care.tandem.templates.Language.SPANISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.goals.ScaleText;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalTemplateTest {

    private static final String TOO_LONG = "x".repeat(100_000);
    private static final List<String> FIVE = List.of("Not once", "Once", "Twice", "Often", "As a matter of course");
    private static final ScaleText SCALE = new ScaleText(FIVE, 2, 3, -1);
    private static final TemplateText SINGING =
            new TemplateText(ENGLISH, "I want to sing again", List.of("Hum", "Hum to the radio"), SCALE);

    private final Vault vault = TrialVault.ofSomeClinic();
    private final GoalTemplate template = new GoalTemplate(SINGING, vault);

    @Test
    void saysWhatWasWritten() {
        assertThat(template.text(vault)).isEqualTo(SINGING);
        assertThat(template.isInUse()).isTrue();
    }

    @Test
    void needsNeitherStepsNorScale() {
        TemplateText bare = new TemplateText(SPANISH, "Quiero volver a cantar", List.of(), null);
        assertThat(new GoalTemplate(bare, vault).text(vault)).isEqualTo(bare);
    }

    @Test
    void leavesOutEmptyStepsAndTheSpaceAroundWords() {
        TemplateText typed = text("  I want to sing again\r\n", List.of("", " Hum ", "\t", "Hum to the radio"), SCALE);
        assertThat(new GoalTemplate(typed, vault).text(vault)).isEqualTo(SINGING);
    }

    @Test
    void keepsTextsOfSeveralLinesApart() {
        TemplateText poem = text("Sing\nand dance", List.of("Hum\nloudly", "Whistle"), SCALE);
        assertThat(new GoalTemplate(poem, vault).text(vault)).isEqualTo(poem);
    }

    @Test
    void isRefusedAtTheFieldOfItsWords() {
        assertRefused("words", "refused.text.empty", making(text(" ", List.of(), null)));
        assertRefused("words", "refused.text.tooLong", making(text(TOO_LONG, List.of(), null)));
    }

    @Test
    void isRefusedAtTheStepThatIsWrong() {
        assertRefused("step3", "refused.text.tooLong", making(text("Sing", List.of("Hum", "", TOO_LONG), null)));
    }

    @Test
    void hasRoomForEightSteps() {
        List<String> eight = Collections.nCopies(8, "Hum");
        List<String> nine = Collections.nCopies(9, "Hum");

        assertThat(new GoalTemplate(text("Sing", eight, null), vault)
                        .text(vault)
                        .steps())
                .hasSize(8);
        assertRefused("steps", "refused.template.steps", making(text("Sing", nine, null)));
    }

    @Test
    void hasFiveLevelsOrNone() {
        List<String> six = new ArrayList<>(FIVE);
        six.add("More than all");

        assertRefused(Refused.WHOLE, "refused.scale.five", making(scaled(six, 1, 1, 0)));
        assertRefused(Refused.WHOLE, "refused.scale.five", making(scaled(FIVE.subList(0, 4), 1, 1, 0)));
        assertRefused(
                "level0",
                "refused.text.empty",
                making(scaled(List.of("", "Once", "Twice", "Often", "Daily"), 1, 1, 0)));
        assertRefused(
                "level4",
                "refused.text.tooLong",
                making(scaled(List.of("None", "Once", "Twice", "Often", TOO_LONG), 1, 1, 0)));
    }

    @Test
    void weighsFromNoughtToThree() {
        for (int weight : new int[] {-1, 4, 7}) {
            assertRefused("importance", "refused.scale.weight", making(scaled(FIVE, weight, 1, 0)));
            assertRefused("difficulty", "refused.scale.weight", making(scaled(FIVE, 1, weight, 0)));
        }
        assertThat(new GoalTemplate(scaled(FIVE, 0, 3, 0), vault).text(vault).scale())
                .isEqualTo(new ScaleText(FIVE, 0, 3, 0));
    }

    @Test
    void beginsAtOneOfItsLevels() {
        for (int baseline : new int[] {-3, 3}) {
            assertRefused("baseline", "refused.scale.baseline", making(scaled(FIVE, 1, 1, baseline)));
        }
        assertThat(new GoalTemplate(scaled(FIVE, 1, 1, -2), vault).text(vault).scale())
                .isEqualTo(new ScaleText(FIVE, 1, 1, -2));
    }

    @Test
    void saysSomethingElseOnceChanged() {
        TemplateText dancing = new TemplateText(SPANISH, "Quiero bailar", List.of("Un paso"), null);
        template.changedTo(dancing, 0, vault);
        assertThat(template.text(vault)).isEqualTo(dancing);
    }

    @Test
    void staysAsItIsWhenAChangeIsRefused() {
        assertRefused(
                "level2",
                "refused.text.empty",
                () -> template.changedTo(scaled(List.of("None", "Once", "", "Often", "Daily"), 1, 1, 0), 0, vault));
        assertThat(template.text(vault)).isEqualTo(SINGING);
    }

    @Test
    void isRetiredOnceAndTakenBackOnce() {
        assertRefused(Refused.WHOLE, "refused.template.inUse", () -> template.takenBack(0));
        template.retired(0);
        assertThat(template.isInUse()).isFalse();
        assertRefused(Refused.WHOLE, "refused.template.retired", () -> template.retired(0));

        template.takenBack(0);
        assertThat(template.isInUse()).isTrue();
        assertThat(template.text(vault)).isEqualTo(SINGING);
    }

    @Test
    void isNotChangedWhileItIsRetired() {
        template.retired(0);
        assertRefused(
                Refused.WHOLE,
                "refused.template.retired",
                () -> template.changedTo(text("Dance", List.of(), null), 0, vault));
    }

    @Test
    void isNotChangedByWhoeverSawAnOlderVersion() {
        assertThatThrownBy(() -> template.changedTo(text("Dance", List.of(), null), 7, vault))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> template.retired(7)).isInstanceOf(Stale.class);
        assertThat(template.isInUse()).isTrue();
        template.retired(0);
        assertThatThrownBy(() -> template.takenBack(7)).isInstanceOf(Stale.class);
        assertThat(template.text(vault)).isEqualTo(SINGING);
    }

    private static TemplateText text(String words, List<String> steps, @Nullable ScaleText scale) {
        return new TemplateText(ENGLISH, words, steps, scale);
    }

    private static TemplateText scaled(List<String> levels, int importance, int difficulty, int baseline) {
        return text("Sing", List.of(), new ScaleText(levels, importance, difficulty, baseline));
    }

    private ThrowingCallable making(TemplateText text) {
        return () -> new GoalTemplate(text, vault);
    }

    private static void assertRefused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
