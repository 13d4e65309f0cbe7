package care.tandem.goals;

import care.tandem.door.Side;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Opens what was fetched of a goal and says it in views. */
@Dependent
class GoalViews {

    @Inject
    Vault vault;

    @Inject
    GoalQueries goals;

    GoalView view(GoalQueries.Opened opened, Side mySide) {
        Goal goal = opened.goal();
        GoalFace face = goal.face(vault);
        Ledger ledger = new Ledger(goals.ledgerOf(goal), mySide, vault);
        List<StepView> steps = ledger.steps(goal.steps());
        return new GoalView(
                goal.id(),
                goal.version(),
                face.changes(),
                goal.clientId(),
                opened.client(),
                opened.proposer(),
                face.proposedSide(),
                face.proposedAt(),
                mySide,
                new WordingView(face.clientWords(), face.clientWording()),
                new WordingView(face.clinicianWords(), face.clinicianWording()),
                face.begins(),
                face.due(),
                goal.state(),
                ledger.achievement(),
                face.turn(),
                face.stateReason(),
                opened.mover(),
                face.stateAt(),
                steps,
                ledger.checkIns(),
                goal.scales().stream().map(ledger::scale).toList(),
                ledger.talk(),
                ledger.life(),
                goal.state().next());
    }

    GoalHistory history(GoalQueries.Opened opened, Side mySide) {
        Goal goal = opened.goal();
        GoalFace face = goal.face(vault);
        Ledger ledger = new Ledger(goals.ledgerOf(goal), mySide, vault);
        ledger.steps(goal.steps());
        var proposed = new Versions.Origin(face.proposedSide(), opened.proposer(), face.proposedAt());
        Versions said = new Versions(vault, UnaryOperator.identity());
        List<GoalHistory.Text> texts = new ArrayList<>();
        texts.add(new GoalHistory.Text(
                GoalHistory.Kind.CLIENT, wordings(said, ledger, Side.CLIENT, face.clientWords(), proposed)));
        texts.add(new GoalHistory.Text(
                GoalHistory.Kind.CLINICIAN, wordings(said, ledger, Side.CLINICIAN, face.clinicianWords(), proposed)));
        goal.steps().forEach(step -> texts.add(stepText(step, ledger, said)));
        goal.scales().forEach(scale -> texts.add(scaleText(scale, ledger, proposed)));
        String words = Objects.requireNonNullElse(face.clientWords(), face.clinicianWords());
        return new GoalHistory(goal.id(), opened.client(), mySide, words, texts, ledger.everything());
    }

    private static List<GoalHistory.Version> wordings(
            Versions said, Ledger ledger, Side side, @Nullable String now, Versions.Origin proposed) {
        var origin = proposed.side() == side ? proposed : new Versions.Origin(side, null, null);
        return said.of(ledger.rewordings(EntryKind.REWORDED, null, side), now, origin);
    }

    private GoalHistory.Text stepText(Step step, Ledger ledger, Versions said) {
        StepView now = step.view(false, null, vault);
        List<Ledger.Line> added = ledger.rewordings(EntryKind.STEP_ADDED, step.id(), null);
        var origin = added.isEmpty()
                ? new Versions.Origin(now.suggestedSide(), null, null)
                : new Versions.Origin(
                        now.suggestedSide(),
                        added.get(0).name(),
                        added.get(0).entry().at());
        return new GoalHistory.Text(
                GoalHistory.Kind.STEP,
                said.of(ledger.rewordings(EntryKind.STEP_REWORDED, step.id(), null), now.words(), origin));
    }

    private GoalHistory.Text scaleText(GoalScale scale, Ledger ledger, Versions.Origin proposed) {
        Versions inLines = new Versions(vault, whole -> ScaleText.from(whole).lines());
        String now = ledger.scale(scale).text().whole();
        return new GoalHistory.Text(
                GoalHistory.Kind.SCALE,
                inLines.of(ledger.rewordings(EntryKind.SCALE_WRITTEN, scale.id(), null), now, proposed));
    }
}
