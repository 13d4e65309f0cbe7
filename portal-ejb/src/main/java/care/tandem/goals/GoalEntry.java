package care.tandem.goals;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Side;
import care.tandem.vault.SealContext;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a goal's ledger: who did or said what, and when. Written once, never changed; a later line may be about an
 * earlier one. Where it tells of words that changed, it holds the words as they were before.
 */
@Entity
class GoalEntry extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private Instant at;
    private @Nullable UUID about;
    private @Nullable String outcome;
    private @Nullable Short rating;
    private @Nullable LocalDate onDay;
    private @Nullable SealedText words;

    protected GoalEntry() {}

    GoalEntry(Goal goal, EntryKind kind, Hand hand) {
        this.goal = goal;
        this.kind = kind;
        memberId = hand.member();
        side = hand.side();
        at = Instant.now();
    }

    /** Somebody keeps words that they do not put in the place of what stands there. */
    static GoalEntry ofWordsSetAside(Goal goal, Hand hand, String words, Vault vault) {
        return new GoalEntry(goal, EntryKind.SET_ASIDE, hand)
                .saying(Wording.required("words", words, Wording.SHORT), vault);
    }

    /** The step, scale or earlier entry it is about. */
    GoalEntry about(UUID item) {
        about = item;
        return this;
    }

    /** Where the goal or step went, or what was answered. */
    GoalEntry to(Enum<?> where) {
        outcome = where.name();
        return this;
    }

    GoalEntry rated(int value, LocalDate day) {
        rating = (short) value;
        onDay = day;
        return this;
    }

    GoalEntry saying(@Nullable String text, Vault vault) {
        words = vault.sealIfAny(place(), text);
        return this;
    }

    /** Check-ins had a table of their own once, and a text stays sealed for the place it was first written in. */
    private SealContext place() {
        return kind == EntryKind.CHECK_IN ? GoalPlaces.checkIn(id()) : GoalPlaces.entry(id());
    }

    UUID goal() {
        return goal.id();
    }

    EntryKind kind() {
        return kind;
    }

    Side side() {
        return side;
    }

    Instant at() {
        return at;
    }

    @Nullable
    UUID about() {
        return about;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    int rating() {
        return rating == null ? 0 : rating;
    }

    LocalDate onDay() {
        return Objects.requireNonNull(onDay);
    }

    @Nullable
    String words(Vault vault) {
        return vault.openIfAny(place(), words);
    }
}
