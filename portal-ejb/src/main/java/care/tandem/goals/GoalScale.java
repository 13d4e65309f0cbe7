package care.tandem.goals;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal attainment scale: five levels that both sides write and agree on before work begins. Either may change it until
 * it is rated; from then on it is frozen, and another scale begins a new series.
 */
@Entity
class GoalScale extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    private short series;
    private SealedText levels;
    private short importance;
    private short difficulty;
    private short baseline;
    private @Nullable Instant clientAgreedAt;
    private @Nullable Instant clinicianAgreedAt;
    private @Nullable Instant frozenAt;

    @Enumerated(EnumType.STRING)
    private Side writtenSide;

    protected GoalScale() {}

    /** A new series after all others of the goal. @throws Refused when it has ended, or the last one was not rated yet */
    GoalScale(Goal goal, Side side, ScaleText text, Vault vault) {
        goal.requireOpen(Refused.WHOLE);
        if (goal.scales().stream().anyMatch(scale -> !scale.isFrozen())) {
            throw new Refused(Refused.WHOLE, "refused.scale.unrated");
        }
        this.goal = goal;
        series = (short) (goal.scales().size() + 1);
        write(side, text.checked(), vault);
    }

    GoalEntry written(Hand hand) {
        return entry(EntryKind.SCALE_WRITTEN, hand);
    }

    /** Either side says it otherwise; the other is asked again. */
    GoalEntry rewrittenBy(Hand hand, ScaleText now, long seenVersion, Vault vault) {
        requireUnchangedSince(seenVersion);
        goal.requireOpen(Refused.WHOLE);
        if (isFrozen()) {
            throw new Refused(Refused.WHOLE, "refused.scale.frozen");
        }
        String before = text(vault).whole();
        if (now.checked().equals(text(vault))) {
            throw new Refused(Refused.WHOLE, "refused.same");
        }
        write(hand.side(), now.checked(), vault);
        return entry(EntryKind.SCALE_WRITTEN, hand).saying(before, vault);
    }

    /** Somebody keeps levels that they do not put in the place of those that stand there. */
    GoalEntry setAside(Hand hand, ScaleText text, Vault vault) {
        return entry(EntryKind.SET_ASIDE, hand).saying(text.checked().lines(), vault);
    }

    private void write(Side side, ScaleText text, Vault vault) {
        levels = vault.seal(GoalPlaces.levels(id()), text.whole());
        importance = (short) text.importance();
        difficulty = (short) text.difficulty();
        baseline = (short) text.baseline();
        writtenSide = side;
        clientAgreedAt = side == Side.CLIENT ? Instant.now() : null;
        clinicianAgreedAt = side == Side.CLINICIAN ? Instant.now() : null;
    }

    GoalEntry agreedBy(Hand hand, long seenVersion) {
        requireUnchangedSince(seenVersion);
        goal.requireOpen(Refused.WHOLE);
        if (isAgreedBy(hand.side())) {
            throw new Refused(Refused.WHOLE, "refused.scale.agreed");
        }
        if (hand.side() == Side.CLIENT) {
            clientAgreedAt = Instant.now();
        } else {
            clinicianAgreedAt = Instant.now();
        }
        return entry(EntryKind.SCALE_AGREED, hand);
    }

    /** One side says which level is reached; with the first rating the scale is frozen. */
    GoalEntry ratedBy(Hand hand, RateGoal command, LocalDate today, Vault vault) {
        goal.requireActive("refused.goal.rate.notActive");
        Refused.together(
                () -> requireLevel(command.level()),
                () -> CheckInDay.required(command.onDay(), today),
                () -> Wording.optional("words", command.words(), Wording.SHORT));
        LocalDate day = CheckInDay.required(command.onDay(), today);
        String words = Wording.optional("words", command.words(), Wording.SHORT);
        frozenAt = frozenAt == null ? Instant.now() : frozenAt;
        return entry(EntryKind.RATED, hand).rated(command.level(), day).saying(words, vault);
    }

    private void requireLevel(int level) {
        if (level < -2 || level > 2) {
            throw new Refused("level", "refused.scale.level");
        }
        if (!isAgreedBy(Side.CLIENT) || !isAgreedBy(Side.CLINICIAN)) {
            throw new Refused("level", "refused.scale.notAgreed");
        }
    }

    private GoalEntry entry(EntryKind kind, Hand hand) {
        return new GoalEntry(goal, kind, hand).about(id());
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    boolean isAgreedBy(Side side) {
        return side == Side.CLIENT ? clientAgreedAt != null : clinicianAgreedAt != null;
    }

    private ScaleText text(Vault vault) {
        return ScaleText.from(vault.open(GoalPlaces.levels(id()), levels));
    }

    /** @param ratings the newest first */
    ScaleView view(Side mySide, List<RatingView> ratings, Vault vault) {
        return new ScaleView(
                id(),
                version(),
                series,
                text(vault),
                writtenSide,
                isAgreedBy(mySide),
                isAgreedBy(mySide.other()),
                isFrozen(),
                ratings);
    }
}
