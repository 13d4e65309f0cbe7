package care.tandem.thread;

import care.tandem.door.Side;
import care.tandem.goals.GoalState;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a client's plan, and one of its steps where any is at hand; still sealed.
 *
 * @param stateAt when it came into that state
 * @param lastNamed the day of the last session whose signed note names the goal
 */
record PlanLine(
        UUID goal,
        GoalState state,
        Instant stateAt,
        SealedText words,
        Side wordsSide,
        @Nullable LocalDate lastNamed,
        @Nullable UUID step,
        @Nullable SealedText stepWords,
        @Nullable Side stepSide) {

    PlanItem goalItem() {
        return new PlanItem(goal, null);
    }

    PlanItem stepItem() {
        return new PlanItem(goal, step);
    }

    boolean hasStep() {
        return step != null;
    }

    WorkedOn goalAtHand(Vault vault) {
        return WorkedOn.notYet(goalItem(), vault.open(ThreadPlaces.ofGoal(goal, wordsSide), words), wordsSide);
    }

    WorkedOn stepAtHand(Vault vault) {
        String text = vault.open(ThreadPlaces.ofStep(Objects.requireNonNull(step)), Objects.requireNonNull(stepWords));
        return WorkedOn.notYet(stepItem(), text, Objects.requireNonNull(stepSide));
    }

    /**
     * The day since which no signed note named the goal, where it is active and that day is before the given one. It
     * counts from the last note that named it, or from the day it became active.
     */
    @Nullable
    LocalDate untouchedSince(LocalDate before, ZoneId zone) {
        if (state != GoalState.ACTIVE) {
            return null;
        }
        LocalDate begun = LocalDate.ofInstant(stateAt, zone);
        LocalDate last = lastNamed == null || lastNamed.isBefore(begun) ? begun : lastNamed;
        return last.isBefore(before) ? last : null;
    }
}
