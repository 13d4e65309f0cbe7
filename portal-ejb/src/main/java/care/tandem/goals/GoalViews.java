package care.tandem.goals;

import static care.tandem.goals.GoalState.PROPOSED;

import care.tandem.door.Side;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens what was fetched of goals and says it in views. */
@Dependent
class GoalViews {

    @Inject
    Vault vault;

    @Inject
    GoalQueries goals;

    GoalLine line(GoalQueries.Row row, Side mySide) {
        String client = vault.openIfAny(GoalPlaces.clientWords(row.id()), row.clientWords());
        String clinician = vault.openIfAny(GoalPlaces.clinicianWords(row.id()), row.clinicianWords());
        boolean waits = row.state() == PROPOSED && row.proposedSide() != mySide;
        return new GoalLine(
                row.id(),
                row.clientId(),
                row.clientName(),
                Objects.requireNonNullElse(client, Objects.requireNonNullElse(clinician, "")),
                client != null ? Side.CLIENT : Side.CLINICIAN,
                row.state(),
                waits,
                nextStep(row),
                row.stepSide(),
                row.due());
    }

    private @Nullable String nextStep(GoalQueries.Row row) {
        SealedText words = row.stepWords();
        return row.stepId() == null ? null : vault.openIfAny(GoalPlaces.step(row.stepId()), words);
    }

    GoalView view(Goal goal, Side mySide) {
        GoalQueries.Names names = goals.namesOf(goal);
        return new GoalView(
                goal.id(),
                goal.version(),
                goal.clientId(),
                names.client(),
                names.proposer(),
                goal.proposedSide(),
                goal.proposedAt(),
                mySide,
                goal.clientWords(vault),
                goal.clinicianWords(vault),
                goal.due(),
                goal.state(),
                goal.stateReason(vault),
                names.mover(),
                goal.stateAt(),
                steps(goal),
                goals.checkInsOf(goal).stream()
                        .map(checkIn -> checkIn.view(vault))
                        .toList(),
                goal.state().next());
    }

    private List<StepView> steps(Goal goal) {
        Optional<Step> next =
                goal.steps().stream().filter(step -> !step.isDone()).findFirst();
        return goal.steps().stream()
                .map(step -> step.view(next.isPresent() && next.get() == step, vault))
                .toList();
    }
}
