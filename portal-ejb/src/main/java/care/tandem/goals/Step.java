package care.tandem.goals;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A small step on the way to a goal, suggested by either side. The first one that is not done is the next one. */
@Entity
class Step extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    private SealedText words;

    @Enumerated(EnumType.STRING)
    private Side suggestedSide;

    private int position;
    private @Nullable Instant doneAt;

    protected Step() {}

    Step(Goal goal, int position, Side side, String words, Vault vault) {
        this.goal = goal;
        this.position = position;
        this.words = vault.seal(GoalPlaces.step(id()), words);
        suggestedSide = side;
    }

    /** Marks it done, or not done after all. */
    void ticked(boolean done, long seenVersion) {
        requireUnchangedSince(seenVersion);
        goal.requireOpen(Refused.WHOLE);
        doneAt = done ? Instant.now() : null;
    }

    boolean isDone() {
        return doneAt != null;
    }

    StepView view(boolean next, Vault vault) {
        return new StepView(id(), version(), vault.open(GoalPlaces.step(id()), words), suggestedSide, doneAt, next);
    }
}
