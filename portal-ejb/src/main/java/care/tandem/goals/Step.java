package care.tandem.goals;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.door.Stale;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A small step on the way to a goal, suggested by either side and reworded by that side alone. It stands at a position
 * between its neighbours, so that moving it touches no other. The first one that is open is the next one.
 */
@Entity
class Step extends ClinicOwned {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    private SealedText words;
    private int wording = 1;

    @Enumerated(EnumType.STRING)
    private Side suggestedSide;

    private BigDecimal position;

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.OPEN;

    private @Nullable Instant stateAt;

    protected Step() {}

    /** A step after all others of the goal. @param field where a refusal is to be shown */
    Step(Goal goal, Side side, String field, String words, Vault vault) {
        goal.requireOpen(field);
        this.goal = goal;
        position = after(goal.steps().stream()
                .map(step -> step.position)
                .reduce(BigDecimal::max)
                .orElse(null));
        suggestedSide = side;
        this.words = vault.seal(GoalPlaces.step(id()), Wording.required(field, words, Wording.SHORT));
    }

    GoalEntry suggested(Hand hand) {
        return entry(EntryKind.STEP_ADDED, hand);
    }

    /** Rewords it; only the side that suggested it may. */
    GoalEntry rewordedBy(Hand hand, String now, int seen, Vault vault) {
        if (wording != seen) {
            throw new Stale();
        }
        goal.requireOpen("words");
        if (hand.side() != suggestedSide) {
            throw new Refused("words", "refused.step.reword.theirs");
        }
        String before = vault.open(GoalPlaces.step(id()), words);
        String written = Wording.required("words", now, Wording.SHORT);
        if (written.equals(before)) {
            throw new Refused("words", "refused.goal.reword.same");
        }
        words = vault.seal(GoalPlaces.step(id()), written);
        wording++;
        return entry(EntryKind.STEP_REWORDED, hand).saying(before, vault);
    }

    /** Done, dropped or put off, or open again; with a sentence, if they like. What it is already takes a sentence only. */
    GoalEntry settled(Hand hand, @Nullable StepState to, @Nullable String sentence, long seenVersion, Vault vault) {
        requireUnchangedSince(seenVersion);
        goal.requireOpen(Refused.WHOLE);
        Refused.together(
                () -> Given.required("state", to), () -> Wording.optional("sentence", sentence, Wording.SHORT));
        StepState next = Given.required("state", to);
        String words = Wording.optional("sentence", sentence, Wording.SHORT);
        if (state == next && words.isEmpty()) {
            throw new Refused("state", "refused.same");
        }
        if (state != next) {
            state = next;
            stateAt = next == StepState.OPEN ? null : Instant.now();
        }
        return entry(EntryKind.STEP_SETTLED, hand).to(next).saying(words, vault);
    }

    /** Stands between these two from now on; null where there is none on that side. */
    GoalEntry placed(Hand hand, @Nullable Step previous, @Nullable Step following) {
        goal.requireOpen(Refused.WHOLE);
        if (following == null) {
            position = after(previous == null ? null : previous.position);
        } else if (previous == null) {
            position = following.position.subtract(BigDecimal.ONE);
        } else {
            position = previous.position.add(following.position).divide(TWO);
        }
        return entry(EntryKind.STEP_PLACED, hand);
    }

    private static BigDecimal after(@Nullable BigDecimal last) {
        return last == null ? BigDecimal.ZERO : last.add(BigDecimal.ONE);
    }

    private GoalEntry entry(EntryKind kind, Hand hand) {
        return new GoalEntry(goal, kind, hand).about(id());
    }

    BigDecimal position() {
        return position;
    }

    boolean isOpen() {
        return state == StepState.OPEN;
    }

    /** @param next whether it is the next one; @param sentence what was said when it came to its state */
    StepView view(boolean next, @Nullable String sentence, Vault vault) {
        return new StepView(
                id(),
                version(),
                vault.open(GoalPlaces.step(id()), words),
                wording,
                suggestedSide,
                state,
                stateAt,
                sentence,
                next);
    }
}
