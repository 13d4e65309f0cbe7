package care.tandem.goals;

import static care.tandem.door.Side.CLIENT;
import static care.tandem.goals.GoalState.ACTIVE;
import static care.tandem.goals.GoalState.PROPOSED;
import static care.tandem.goals.GoalState.REJECTED;

import care.tandem.door.ClinicOwned;
import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.vault.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One goal: two wordings, two acceptances, and its life from proposal to an end. Whoever proposes has accepted; once the
 * other side accepts too, it is active. Either side may decline a proposal, with a reason.
 */
@Entity
class Goal extends ClinicOwned {

    private UUID clientId;
    private UUID proposedBy;

    @Enumerated(EnumType.STRING)
    private Side proposedSide;

    private Instant proposedAt;
    private @Nullable SealedText clientWords;
    private @Nullable SealedText clinicianWords;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private GoalState state;

    private @Nullable Instant clientAcceptedAt;
    private @Nullable Instant clinicianAcceptedAt;
    private @Nullable SealedText stateReason;
    private @Nullable UUID stateBy;
    private Instant stateAt;

    @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Step> steps = new ArrayList<>();

    protected Goal() {}

    /** A goal that one side proposes in their own words. */
    Goal(UUID client, UUID proposer, Side side, String words, @Nullable LocalDate due, LocalDate today, Vault vault) {
        if (due != null && due.isBefore(today)) {
            throw new Refused("due", "refused.goal.due.past");
        }
        clientId = client;
        proposedBy = proposer;
        proposedSide = side;
        proposedAt = Instant.now();
        stateAt = proposedAt;
        state = PROPOSED;
        this.due = due;
        word(side, Wording.required("words", words, Wording.SHORT), vault);
        accept(side);
    }

    /** The other side takes the proposal up, if they like with a wording of their own. */
    void acceptedBy(Side side, @Nullable String ownWords, long seenVersion, Vault vault) {
        requireUnchangedSince(seenVersion);
        requireProposedByOther(side, "refused.goal.accept.own");
        String words = Wording.optional("words", ownWords, Wording.SHORT);
        if (!words.isEmpty()) {
            word(side, words, vault);
        }
        accept(side);
        if (clientAcceptedAt != null && clinicianAcceptedAt != null) {
            state = ACTIVE;
            stateAt = Instant.now();
        }
    }

    /** The other side says no to the proposal, and why. */
    void declinedBy(Side side, UUID member, String reason, long seenVersion, Vault vault) {
        requireUnchangedSince(seenVersion);
        requireProposedByOther(side, "refused.goal.decline.own");
        become(REJECTED, member, Wording.required("reason", reason, Wording.SHORT), vault);
    }

    /** Either side pauses it, takes it up again, completes it, lets it go, or strikes it as entered in error. */
    void movedTo(GoalState next, UUID member, @Nullable String reason, long seenVersion, Vault vault) {
        requireUnchangedSince(seenVersion);
        if (!state.next().contains(next)) {
            throw new Refused("next", "refused.goal.move");
        }
        become(next, member, Wording.optional("reason", reason, Wording.SHORT), vault);
    }

    Step stepSuggested(Side side, String words, Vault vault) {
        requireOpen("words");
        Step step = new Step(this, steps.size(), side, Wording.required("words", words, Wording.SHORT), vault);
        steps.add(step);
        return step;
    }

    CheckIn checkedInBy(CurrentMember who, Side side, CheckInOnGoal command, LocalDate today, Vault vault) {
        if (state != ACTIVE) {
            throw new Refused(Refused.WHOLE, "refused.goal.checkIn.notActive");
        }
        return new CheckIn(this, who.getId(), side, command, today, vault);
    }

    void requireOpen(String field) {
        if (!state.isOpen()) {
            throw new Refused(field, "refused.goal.ended");
        }
    }

    private void requireProposedByOther(Side side, String whenOwn) {
        if (state != PROPOSED) {
            throw new Refused(Refused.WHOLE, "refused.goal.notProposed");
        }
        if (side == proposedSide) {
            throw new Refused(Refused.WHOLE, whenOwn);
        }
    }

    private void accept(Side side) {
        if (side == CLIENT) {
            clientAcceptedAt = Instant.now();
        } else {
            clinicianAcceptedAt = Instant.now();
        }
    }

    private void word(Side side, String words, Vault vault) {
        if (side == CLIENT) {
            clientWords = vault.seal(GoalPlaces.clientWords(id()), words);
        } else {
            clinicianWords = vault.seal(GoalPlaces.clinicianWords(id()), words);
        }
    }

    private void become(GoalState next, UUID member, String reason, Vault vault) {
        state = next;
        stateAt = Instant.now();
        stateBy = member;
        stateReason = vault.sealIfAny(GoalPlaces.stateReason(id()), reason);
    }

    GoalState state() {
        return state;
    }

    UUID clientId() {
        return clientId;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Side proposedSide() {
        return proposedSide;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    String clientWords(Vault vault) {
        return vault.openIfAny(GoalPlaces.clientWords(id()), clientWords);
    }

    @Nullable
    String clinicianWords(Vault vault) {
        return vault.openIfAny(GoalPlaces.clinicianWords(id()), clinicianWords);
    }

    @Nullable
    String stateReason(Vault vault) {
        return vault.openIfAny(GoalPlaces.stateReason(id()), stateReason);
    }

    @Nullable
    UUID stateBy() {
        return stateBy;
    }

    Instant stateAt() {
        return stateAt;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
