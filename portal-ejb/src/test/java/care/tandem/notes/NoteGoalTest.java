package care.tandem.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.Format;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkOnGoal;
import care.tandem.thread.WorkedOn;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import care.tandem.writing.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteGoalTest {

    private static final UUID AUTHOR = UUID.randomUUID();

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Note note =
            new Note(UUID.randomUUID(), AUTHOR, Division.by(Format.FREE_TEXT), LocalDate.of(2026, 3, 14), null, vault);
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
        SavedPassage before = Objects.requireNonNull(write(WorkOnGoal.saying(item, new Written(1, "Oh", null))));
        assertThat(before.words(vault)).isEqualTo("A long story");
        assertThat(before.passage()).isEqualTo(item.name());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void isRatedFromNoughtToTen(int mark) {
        assertRefused("refused.note.rating", new WorkOnGoal(item, null, null, new WorkOnGoal.Rated(mark)));
    }

    @Test
    void changesNoMoreOnceTheNoteIsSigned() {
        note.kept(
                note.passages(vault).stream()
                        .collect(Collectors.toMap(PassageView::name, passage -> new Written(0, passage.name(), null))),
                AUTHOR,
                vault);
        note.signed(null, null, List.of(named.view(vault)), vault);
        assertRefused("refused.note.signed", new WorkOnGoal(item, false, null, null));
        assertThatThrownBy(() -> new NoteGoal(note, item, "Sleep", Side.CLIENT, vault))
                .hasMessage("refused.note.signed");
    }

    @Test
    void standsInTheExactTextInASecondForm() {
        assertThat(ExactText.of(note, List.of(), vault)).startsWith("Tandem session note, form 1\n");
        write(WorkOnGoal.saying(item, new Written(0, "Two nights", null)));
        assertThat(ExactText.of(note, List.of(named.view(vault)), vault))
                .startsWith("Tandem session note, form 2\n")
                .endsWith("goal " + item.goal() + "\nstep " + item.step()
                        + "\nrating none\n[WORKED_ON]\nSleep\n[SENTENCE]\nTwo nights\n");
    }

    @Test
    void hasANameOfItsOwnAmongTheFieldsOfTheNote() {
        assertThat(PlanItem.named(item.name())).isEqualTo(item);
        assertThat(PlanItem.named("goal-" + item.goal())).isEqualTo(new PlanItem(item.goal(), null));
        assertThatThrownBy(() -> PlanItem.named("goal-1")).isInstanceOf(NotFound.class);
    }

    private @Nullable SavedPassage write(WorkOnGoal work) {
        return named.written(work, AUTHOR, vault);
    }

    private void assertRefused(String key, WorkOnGoal work) {
        assertThatThrownBy(() -> write(work)).isInstanceOf(Refused.class).hasMessage(key);
    }
}
