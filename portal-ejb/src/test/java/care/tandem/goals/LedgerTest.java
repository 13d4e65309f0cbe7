package care.tandem.goals;

import static care.tandem.door.Side.CLIENT;
import static care.tandem.door.Side.CLINICIAN;
import static care.tandem.goals.Trial.CLIENT_HAND;
import static care.tandem.goals.Trial.THERAPIST_HAND;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.Side;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was said on a goal, as each of its two sides reads it. */
class LedgerTest {

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Goal goal = Trial.activeGoal(vault);
    private final List<Ledger.Line> lines = new ArrayList<>();

    @Test
    void asksTheOtherSideAloneToHearWhatWasSaid() {
        said();
        assertThat(talk(CLINICIAN).mineToHear()).isTrue();
        assertThat(talk(CLIENT).mineToHear()).isFalse();
    }

    @Test
    void asksTheSpeakerAloneWhetherItWasThat() {
        heard(said());
        assertThat(talk(CLIENT).isMineToAnswer()).isTrue();
        assertThat(talk(CLINICIAN).isMineToAnswer()).isFalse();
        assertThat(talk(CLINICIAN).mineToHear()).isFalse();
    }

    @Test
    void asksOnceMoreWhenItWasNotQuiteThat() {
        answered(heard(said()), Heard.PARTLY);
        assertThat(talk(CLINICIAN).mineToHear()).isTrue();
        assertThat(talk(CLIENT).isMineToAnswer()).isFalse();
    }

    @Test
    void restsOnceItWasThat() {
        answered(heard(said()), Heard.YES);
        assertThat(talk(CLINICIAN).mineToHear()).isFalse();
        assertThat(talk(CLIENT).hearings()).extracting(HearingView::answer).containsExactly(Heard.YES);
    }

    @Test
    void doesNotTellAPastWordingAsIfItWereSaid() {
        enter(new GoalEntry(goal, EntryKind.REWORDED, CLIENT_HAND).saying("I cannot sleep", vault));
        enter(new GoalEntry(goal, EntryKind.CHANGE_ASKED, THERAPIST_HAND).saying("A little smaller?", vault));

        assertThat(new Ledger(lines, CLIENT, vault).everything())
                .extracting(HappeningView::words)
                .containsExactly(null, "A little smaller?");
    }

    @Test
    void tellsHowFarTheGoalHasComeByWhatWasSaidLast() {
        assertThat(new Ledger(lines, CLIENT, vault).achievement()).isNull();
        enter(new GoalEntry(goal, EntryKind.ASSESSED, CLIENT_HAND).to(Achievement.IMPROVING));
        enter(new GoalEntry(goal, EntryKind.ASSESSED, THERAPIST_HAND).to(Achievement.ACHIEVED));
        assertThat(new Ledger(lines, CLIENT, vault).achievement()).isEqualTo(Achievement.ACHIEVED);
    }

    private GoalEntry said() {
        return enter(new GoalEntry(goal, EntryKind.COMMENT, CLIENT_HAND).saying("The nights are long", vault));
    }

    private GoalEntry heard(GoalEntry comment) {
        return enter(new GoalEntry(goal, EntryKind.HEARD, THERAPIST_HAND)
                .about(comment.id())
                .saying("Long", vault));
    }

    private void answered(GoalEntry hearing, Heard heard) {
        enter(new GoalEntry(goal, EntryKind.ANSWERED, CLIENT_HAND)
                .about(hearing.id())
                .to(heard));
    }

    private GoalEntry enter(GoalEntry entry) {
        lines.add(new Ledger.Line(entry, "somebody"));
        return entry;
    }

    private CommentView talk(Side side) {
        return new Ledger(lines, side, vault).talk().get(0);
    }
}
