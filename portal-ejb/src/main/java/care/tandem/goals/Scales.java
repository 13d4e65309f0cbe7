package care.tandem.goals;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Goal attainment scaling after Kiresuk and Sherman (1968): five levels written by both before work begins, rated in
 * review by each side for itself. A scale is frozen once it is rated; another one begins a new series.
 */
@Stateless
public class Scales {

    @Inject
    Desk desk;

    @Inject
    GoalQueries goals;

    @Inject
    GoalReviews reviews;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /**
     * Writes a new scale or changes one that is not rated yet. The writer thereby agrees; the other side is asked.
     *
     * @return the scale's id
     * @throws care.tandem.door.Stale when it changed since the caller saw it
     * @throws Refused at {@code level0} to {@code level4}, {@code importance}, {@code difficulty}, {@code baseline}
     */
    @Allowed({THERAPIST, CLIENT})
    public UUID write(WriteScale command) {
        Goal goal = desk.take(command.goal());
        Hand hand = desk.hand(goal);
        if (command.scale() != null) {
            GoalScale scale = desk.scale(goal, command.scale());
            desk.enter(scale.rewrittenBy(hand, command.text(), command.version(), vault));
            return scale.id();
        }
        GoalScale scale = new GoalScale(goal, hand.side(), command.text(), vault);
        goals.keep(scale);
        desk.enter(scale.written(hand));
        return scale.id();
    }

    /**
     * Keeps in the goal's history the levels that the caller wrote and does not put in, since there are others meanwhile.
     *
     * @throws care.tandem.door.NotFound when the goal has no such scale
     * @throws Refused as for writing
     */
    @Allowed({THERAPIST, CLIENT})
    public void setAside(WriteScale command) {
        Goal goal = desk.take(command.goal());
        if (command.scale() == null) {
            throw new NotFound();
        }
        GoalScale scale = desk.scale(goal, command.scale());
        desk.enter(scale.setAside(desk.hand(goal), command.text(), vault));
    }

    /** Says yes to a scale as it stands. @throws Refused when the caller's side has already */
    @Allowed({THERAPIST, CLIENT})
    public void agree(AgreeToScale command) {
        Goal goal = desk.take(command.goal());
        desk.enter(desk.scale(goal, command.scale()).agreedBy(desk.hand(goal), command.version()));
    }

    /**
     * Says from the caller's side which level an active goal has reached.
     *
     * @throws Refused at {@code level} (also where there is no scale, or not both have agreed to it), {@code words} or
     *     {@code onDay}
     */
    @Allowed({THERAPIST, CLIENT})
    public UUID rate(RateGoal command) {
        Goal goal = desk.take(command.goal());
        if (command.scale() == null) {
            throw new Refused("level", "refused.scale.none");
        }
        GoalScale scale = desk.scale(goal, command.scale());
        return desk.enter(scale.ratedBy(desk.hand(goal), command, desk.today(), vault));
    }

    /**
     * All goals of a client with their scales and last ratings, and the score of each side.
     *
     * @throws NotFound when the client is not the caller nor on the caller's caseload
     */
    @Allowed({THERAPIST, CLIENT})
    public GoalReview review(UUID client) {
        return reviews.of(me, client);
    }
}
