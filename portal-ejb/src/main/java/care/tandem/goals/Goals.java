package care.tandem.goals;

import static care.tandem.door.Permission.READ_GOALS;
import static care.tandem.door.Permission.WORK_ON_GOALS;
import static care.tandem.door.Side.CLIENT;
import static care.tandem.door.Side.CLINICIAN;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.NotFound;
import care.tandem.door.Side;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The goals of a clinic's clients: proposed by either side, owned by both. Clients reach their own, therapists those of
 * the clients they work with now; every other goal is {@link NotFound}, whether it exists or not.
 */
@Stateless
public class Goals {

    @Inject
    GoalQueries goals;

    @Inject
    GoalViews views;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    /** The goals the caller may read, by client's name, the newest first. */
    @Allowed(READ_GOALS)
    public List<GoalLine> list() {
        return goals.linesReadableBy(me).stream()
                .map(row -> views.line(row, sideOn(row.clientId())))
                .toList();
    }

    /** One goal with its steps and check-ins. */
    @Allowed(READ_GOALS)
    public GoalView open(UUID goal) {
        Goal found = goals.readableBy(me, goal);
        return views.view(found, sideOn(found.clientId()));
    }

    /**
     * Proposes a goal in the caller's own words. Whoever proposes has thereby accepted; it waits for the other side.
     *
     * @return the new goal's id
     * @throws NotFound when the client is not the caller nor on the caller's caseload
     * @throws care.tandem.door.Refused at {@code client}, {@code words} or {@code due}
     */
    @Allowed(WORK_ON_GOALS)
    public UUID propose(ProposeGoal command) {
        UUID client = Given.required("client", command.client());
        Side side = sideOn(client);
        if (side == CLINICIAN && !goals.worksWith(me, client)) {
            throw new NotFound();
        }
        Goal goal = new Goal(client, me.getId(), side, command.words(), command.due(), today(), vault);
        goals.keep(goal);
        return goal.id();
    }

    /**
     * Takes up a goal that the other side proposed. Once both have accepted, it is active.
     *
     * @throws care.tandem.door.Refused when it is not proposed any more, or was the caller's own side's proposal
     */
    @Allowed(WORK_ON_GOALS)
    public void accept(AcceptGoal command) {
        Goal goal = goals.readableBy(me, command.goal());
        goal.acceptedBy(sideOn(goal.clientId()), command.words(), command.version(), vault);
    }

    /** Declines a goal that the other side proposed, with a reason they will read. Refusals as for accepting. */
    @Allowed(WORK_ON_GOALS)
    public void decline(DeclineGoal command) {
        Goal goal = goals.readableBy(me, command.goal());
        goal.declinedBy(sideOn(goal.clientId()), me.getId(), command.reason(), command.version(), vault);
    }

    /**
     * Pauses a goal, takes it up again, completes it, lets it go, or strikes it as entered in error.
     *
     * @throws care.tandem.door.Refused at {@code next} when it cannot get there from where it is
     */
    @Allowed(WORK_ON_GOALS)
    public void move(MoveGoal command) {
        Goal goal = goals.readableBy(me, command.goal());
        goal.movedTo(command.next(), me.getId(), command.reason(), command.version(), vault);
    }

    /** Suggests a further step, which goes to the end. @return the new step's id */
    @Allowed(WORK_ON_GOALS)
    public UUID addStep(AddStep command) {
        Goal goal = goals.changeableBy(me, command.goal());
        Step step = goal.stepSuggested(sideOn(goal.clientId()), command.words(), vault);
        goals.keep(step);
        return step.id();
    }

    /** Marks a step of this goal done or not done. @throws NotFound for a step of another goal */
    @Allowed(WORK_ON_GOALS)
    public void tick(TickStep command) {
        goals.readableBy(me, command.goal()).steps().stream()
                .filter(step -> step.id().equals(command.step()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .ticked(command.done(), command.version());
    }

    /**
     * Says how it goes with an active goal on a day, from the caller's side.
     *
     * @return the check-in's id
     * @throws care.tandem.door.Refused at {@code rating}, {@code words} or {@code onDay}
     */
    @Allowed(WORK_ON_GOALS)
    public UUID checkIn(CheckInOnGoal command) {
        Goal goal = goals.readableBy(me, command.goal());
        CheckIn checkIn = goal.checkedInBy(me, sideOn(goal.clientId()), command, today(), vault);
        goals.keep(checkIn);
        return checkIn.id();
    }

    /** Somebody may be a therapist here and a client here; on their own goals they are the client. */
    private Side sideOn(UUID client) {
        return me.isClient() && me.getId().equals(client) ? CLIENT : CLINICIAN;
    }

    private LocalDate today() {
        return LocalDate.now(clinic.getZone());
    }
}
