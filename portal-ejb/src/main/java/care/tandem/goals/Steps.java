package care.tandem.goals;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The small steps towards a goal, in the order both see. A goal that the caller may not read is {@link NotFound}, and so
 * is a step of another goal.
 */
@Stateless
public class Steps {

    @Inject
    Desk desk;

    @Inject
    GoalQueries goals;

    @Inject
    Vault vault;

    /** Suggests a further step, which goes to the end. @return the new step's id @throws Refused at {@code words} */
    @Allowed({THERAPIST, CLIENT})
    public UUID suggest(SuggestStep command) {
        Goal goal = desk.take(command.goal());
        Hand hand = desk.hand(goal);
        Step step = new Step(goal, hand.side(), "words", command.words(), vault);
        goals.keep(step);
        desk.enter(step.suggested(hand));
        return step.id();
    }

    /** Says a step otherwise. @throws Refused at {@code words}, also when the other side suggested it */
    @Allowed({THERAPIST, CLIENT})
    public void reword(RewordStep command) {
        Goal goal = desk.take(command.goal());
        Step step = desk.step(goal, command.step());
        desk.enter(step.rewordedBy(desk.hand(goal), command.words(), command.seen(), vault));
    }

    /** Keeps in the goal's history what the caller wrote of a step and does not put in. @throws Refused at {@code words} */
    @Allowed({THERAPIST, CLIENT})
    public void setAside(RewordStep command) {
        Goal goal = desk.take(command.goal());
        Step step = desk.step(goal, command.step());
        desk.enter(GoalEntry.ofWordsSetAside(goal, desk.hand(goal), command.words(), vault)
                .about(step.id()));
    }

    /** Says that a step is done, dropped, put off, or open again. @throws Refused at {@code sentence}; at {@code state} when it is so already */
    @Allowed({THERAPIST, CLIENT})
    public void settle(SettleStep command) {
        Goal goal = desk.take(command.goal());
        Step step = desk.step(goal, command.step());
        desk.enter(step.settled(desk.hand(goal), command.state(), command.sentence(), command.version(), vault));
    }

    /** Puts a step before another one of the same goal, or at the end. @throws Refused when it stands there already */
    @Allowed({THERAPIST, CLIENT})
    public void place(PlaceStep command) {
        Goal goal = desk.take(command.goal());
        Step step = desk.step(goal, command.step());
        Step before = command.before() == null ? null : desk.step(goal, command.before());
        List<Step> order = List.copyOf(goal.steps());
        List<Step> others = order.stream().filter(other -> other != step).toList();
        int at = before == null ? others.size() : others.indexOf(before);
        if (before == step || at == order.indexOf(step)) {
            throw new Refused(Refused.WHOLE, "refused.same");
        }
        desk.enter(step.placed(desk.hand(goal), at == 0 ? null : others.get(at - 1), before));
    }
}
