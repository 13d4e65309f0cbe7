package care.tandem.goals;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.Refused;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** How it goes with a goal on a day, 0 to 10, as the client sees it and as the therapist does: two facts. */
@Stateless
public class CheckIns {

    @Inject
    Desk desk;

    @Inject
    Vault vault;

    /**
     * Says how it goes with an active goal on a day, from the caller's side.
     *
     * @return the check-in's id
     * @throws Refused at {@code rating}, {@code words} or {@code onDay}
     */
    @Allowed({THERAPIST, CLIENT})
    public UUID keep(CheckInOnGoal command) {
        Goal goal = desk.take(command.goal());
        goal.requireActive("refused.goal.checkIn.notActive");
        Refused.together(
                () -> requireRating(command.rating()),
                () -> CheckInDay.required(command.onDay(), desk.today()),
                () -> Wording.optional("words", command.words(), Wording.SHORT));
        LocalDate day = CheckInDay.required(command.onDay(), desk.today());
        String words = Wording.optional("words", command.words(), Wording.SHORT);
        Hand hand = desk.hand(goal);
        goal.rated(hand.side(), command.rating(), day);
        return desk.enter(new GoalEntry(goal, EntryKind.CHECK_IN, hand)
                .rated(command.rating(), day)
                .saying(words, vault));
    }

    private static void requireRating(int rating) {
        if (rating < 0 || rating > 10) {
            throw new Refused("rating", "refused.checkIn.rating");
        }
    }
}
