package care.tandem.goals;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.vault.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How it goes with a goal on a day, 0 to 10, as one side sees it, with a sentence if they like. Never changed. */
@Entity
class CheckIn extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private short rating;
    private @Nullable SealedText words;
    private LocalDate onDay;
    private Instant keptAt;

    protected CheckIn() {}

    CheckIn(Goal goal, UUID member, Side side, CheckInOnGoal command, LocalDate today, Vault vault) {
        if (command.rating() < 0 || command.rating() > 10) {
            throw new Refused("rating", "refused.checkIn.rating");
        }
        onDay = Given.required("onDay", command.onDay());
        if (onDay.isAfter(today)) {
            throw new Refused("onDay", "refused.checkIn.future");
        }
        if (onDay.isBefore(today.minusYears(1))) {
            throw new Refused("onDay", "refused.checkIn.longAgo");
        }
        this.goal = goal;
        this.side = side;
        memberId = member;
        rating = (short) command.rating();
        keptAt = Instant.now();
        words = vault.sealIfAny(GoalPlaces.checkIn(id()), Wording.optional("words", command.words(), Wording.SHORT));
    }

    CheckInView view(Vault vault) {
        return new CheckInView(id(), side, rating, vault.openIfAny(GoalPlaces.checkIn(id()), words), onDay);
    }
}
