package care.tandem.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import care.tandem.writing.Passage;
import care.tandem.writing.Written;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteGoalTest {

    private final Vault vault = TrialVault.ofSomeClinic();
    private final UUID note = UUID.randomUUID();
    private final PlanItem item = new PlanItem(UUID.randomUUID(), UUID.randomUUID());
    private final NoteGoal named = new NoteGoal(note, item, "Sleep", Side.CLIENT, vault);

    @Test
    void isSaidInASentenceAndANumber() {
        write(new WorkOnGoal(item, true, new Written(0, "Two nights", null), new WorkOnGoal.Rated(6)));
        WorkedOn view = named.view(vault);
        assertThat(view.sentence()).isEqualTo("Two nights");
        assertThat(view.rating()).isEqualTo(6);
        assertThat(view.words()).isEqualTo("Sleep");
        write(new WorkOnGoal(item, null, null, new WorkOnGoal.Rated(null)));
        assertThat(named.view(vault).rating()).isNull();
    }

    @Test
    void keepsItsSentenceWhenItIsNotNamedAnyMore() {
        write(WorkOnGoal.saying(item, new Written(0, "Two nights", null)));
        write(new WorkOnGoal(item, false, null, null));
        assertThat(named.view(vault).named()).isFalse();
        assertThat(named.view(vault).sentence()).isEqualTo("Two nights");
    }

    @Test
    void leavesBehindWhatItTookThePlaceOf() {
        write(WorkOnGoal.saying(item, new Written(0, "A long story", null)));
        Passage.Replaced before = Objects.requireNonNull(write(WorkOnGoal.saying(item, new Written(1, "Oh", null))));
        assertThat(before.words()).isEqualTo("A long story");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void isRatedFromNoughtToTen(int mark) {
        assertRefused("refused.note.rating", new WorkOnGoal(item, null, null, new WorkOnGoal.Rated(mark)));
    }

    @Test
    void hasANameOfItsOwnAmongTheFieldsOfTheNote() {
        assertThat(PlanItem.named(item.name())).isEqualTo(item);
        assertThat(PlanItem.named("goal-" + item.goal())).isEqualTo(new PlanItem(item.goal(), null));
        assertThatThrownBy(() -> PlanItem.named("goal-1")).isInstanceOf(NotFound.class);
    }

    private Passage.@Nullable Replaced write(WorkOnGoal work) {
        return named.written(work, vault);
    }

    private void assertRefused(String key, WorkOnGoal work) {
        assertThatThrownBy(() -> write(work)).isInstanceOf(Refused.class).hasMessage(key);
    }
}
