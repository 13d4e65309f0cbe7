package care.tandem.goals;

import static care.tandem.goals.GoalState.ACCEPTED;
import static care.tandem.goals.GoalState.ACTIVE;
import static care.tandem.goals.GoalState.PROPOSED;
import static care.tandem.goals.GoalState.REJECTED;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.door.Stale;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * One goal: two wordings, two acceptances, and its life from proposal to an end. Whoever proposes or rewords has thereby
 * accepted what stands, and it is the other side's turn; once both have accepted, the goal begins, at once or later.
 * Each act gives the entry that tells of it.
 */
@Entity
class Goal extends ClinicOwned {

    private UUID clientId;
    private UUID proposedBy;

    @Enumerated(EnumType.STRING)
    private Side proposedSide;

    private Instant proposedAt;

    @Embedded
    private TwoWordings wordings = new TwoWordings();

    @Embedded
    private @Nullable Span span = new Span();

    @Enumerated(EnumType.STRING)
    private GoalState state;

    @Embedded
    private Agreement agreement = new Agreement();

    private @Nullable SealedText stateReason;
    private @Nullable UUID stateBy;
    private Instant stateAt;

    /** Null until there is one. A check-in is no change of what both agreed on, and must not get in the way of one. */
    @Embedded
    @OptimisticLock(excluded = true)
    private @Nullable LatestRatings ratings;

    /** Counted by the database with each change of the goal or of anything that belongs to it. */
    @Column(insertable = false, updatable = false)
    private long changes = 1;

    @Column(insertable = false, updatable = false)
    private Instant changedAt = Instant.now();

    @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
    @OrderBy("position, id")
    private Set<Step> steps = new LinkedHashSet<>();

    @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
    @OrderBy("series desc")
    private Set<GoalScale> scales = new LinkedHashSet<>();

    protected Goal() {}

    /** A goal that one side proposes in their own words, with first steps and a scale if they like. */
    Goal(UUID client, Hand hand, ProposeGoal command, LocalDate today, Vault vault) {
        clientId = client;
        proposedBy = hand.member();
        proposedSide = hand.side();
        proposedAt = Instant.now();
        stateAt = proposedAt;
        state = PROPOSED;
        wordings.write(id(), hand.side(), Wording.required("words", command.words(), Wording.SHORT), vault);
        agreement.writtenBy(hand.side());
        span().set(command.begins(), command.due(), today);
        int n = 0;
        for (String step : command.steps()) {
            n++;
            if (!step.isBlank()) {
                steps.add(new Step(this, hand.side(), "step" + n, step, vault));
            }
        }
        if (command.scale() != null) {
            scales.add(new GoalScale(this, hand.side(), command.scale(), vault));
        }
    }

    /** The side whose turn it is says yes to what stands. */
    GoalEntry acceptedBy(Hand hand, boolean begin, long seenVersion) {
        requireUnchangedSince(seenVersion);
        agreement.requireTurnOf(hand.side());
        agreement.acceptedBy(hand.side());
        if (agreement.isByBoth()) {
            become(begin ? ACTIVE : ACCEPTED, hand);
        }
        return new GoalEntry(this, EntryKind.ACCEPTED, hand).to(state);
    }

    /** The side whose turn it is asks the other to say it otherwise, and why. */
    GoalEntry changeAskedBy(Hand hand, String reason, long seenVersion, Vault vault) {
        requireUnchangedSince(seenVersion);
        agreement.requireTurnOf(hand.side());
        String why = Wording.required("reason", reason, Wording.SHORT);
        agreement.passedTo(hand.side().other());
        return new GoalEntry(this, EntryKind.CHANGE_ASKED, hand).saying(why, vault);
    }

    /** The side whose turn it is says no to the proposal, and why. */
    GoalEntry declinedBy(Hand hand, String reason, long seenVersion, Vault vault) {
        requireUnchangedSince(seenVersion);
        agreement.requireTurnOf(hand.side());
        return move(REJECTED, hand, Wording.required("reason", reason, Wording.SHORT), vault);
    }

    /**
     * One side puts it into other words of their own. Before work has begun the other side is asked again.
     *
     * @param seen the number of that side's wording as the writer saw it
     */
    GoalEntry rewordedBy(Hand hand, int seen, String words, Vault vault) {
        requireOpen("words");
        if (wordings.number(hand.side()) != seen) {
            throw new Stale();
        }
        String before = wordings.open(id(), hand.side(), vault);
        String now = Wording.required("words", words, Wording.SHORT);
        if (now.equals(before)) {
            throw new Refused("words", "refused.goal.reword.same");
        }
        wordings.write(id(), hand.side(), now, vault);
        if (state == PROPOSED || state == ACCEPTED) {
            state = PROPOSED;
            agreement.writtenBy(hand.side());
        }
        return new GoalEntry(this, EntryKind.REWORDED, hand).saying(before, vault);
    }

    /** Either side says from when until when. */
    GoalEntry planned(Hand hand, PlanGoal command, LocalDate today) {
        requireUnchangedSince(command.version());
        requireOpen("due");
        span().set(command.begins(), command.due(), today);
        return new GoalEntry(this, EntryKind.PLANNED, hand);
    }

    /** Either side begins it, pauses it, takes it up again, completes it, lets it go, or strikes it as an error. */
    GoalEntry movedTo(@Nullable GoalState next, Hand hand, @Nullable String reason, long seenVersion, Vault vault) {
        requireUnchangedSince(seenVersion);
        Refused.together(() -> state.followedBy(next), () -> Wording.optional("reason", reason, Wording.SHORT));
        return move(state.followedBy(next), hand, Wording.optional("reason", reason, Wording.SHORT), vault);
    }

    private GoalEntry move(GoalState next, Hand hand, String reason, Vault vault) {
        agreement.closed();
        become(next, hand);
        stateReason = vault.sealIfAny(GoalPlaces.stateReason(id()), reason);
        return new GoalEntry(this, EntryKind.MOVED, hand).to(next).saying(reason, vault);
    }

    private void become(GoalState next, Hand hand) {
        state = next;
        stateAt = Instant.now();
        stateBy = hand.member();
    }

    /** What holds no value at all comes back from the database as nothing. */
    private Span span() {
        span = Objects.requireNonNullElseGet(span, Span::new);
        return span;
    }

    void requireOpen(String field) {
        if (!state.isOpen()) {
            throw new Refused(field, "refused.goal.ended");
        }
    }

    void requireActive(String refusal) {
        if (state != ACTIVE) {
            throw new Refused(Refused.WHOLE, refusal);
        }
    }

    void rated(Side side, int rating, LocalDate day) {
        ratings = Objects.requireNonNullElseGet(ratings, LatestRatings::new);
        ratings.note(side, rating, day);
    }

    UUID clientId() {
        return clientId;
    }

    /** In their order. */
    Set<Step> steps() {
        return steps;
    }

    /** The newest series first. */
    Set<GoalScale> scales() {
        return scales;
    }

    GoalState state() {
        return state;
    }

    /** What it says of itself, opened. */
    GoalFace face(Vault vault) {
        return new GoalFace(
                wordings.open(id(), Side.CLIENT, vault),
                wordings.number(Side.CLIENT),
                wordings.open(id(), Side.CLINICIAN, vault),
                wordings.number(Side.CLINICIAN),
                proposedSide,
                proposedAt,
                span().begins(),
                span().due(),
                agreement.turn(),
                vault.openIfAny(GoalPlaces.stateReason(id()), stateReason),
                stateAt,
                changes);
    }
}
