package care.tandem.goals;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;
import static care.tandem.door.Side.CLINICIAN;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Given;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.live.Pulse;
import care.tandem.people.Ties;
import care.tandem.seen.Seen;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The goals of a clinic's clients: proposed by either side, owned by both. Clients reach their own, therapists those of
 * the clients they work with now; every other goal is {@link NotFound}, whether it exists or not. What happens to a goal
 * is entered in its ledger and never changed.
 */
@Stateless
public class Goals {

    @Inject
    Desk desk;

    @Inject
    GoalQueries goals;

    @Inject
    GoalLines lines;

    @Inject
    Ties ties;

    @Inject
    News news;

    @Inject
    GoalViews views;

    @Inject
    Seen seen;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    /**
     * A page of the goals the caller may read, in one statement; the first one where there is no
     * such page any more.
     *
     * @throws NotFound when the filter asks for a client who is not the caller nor on the caller's caseload
     */
    @Allowed({THERAPIST, CLIENT})
    public GoalPage list(GoalFilter filter) {
        GoalPage page = lines.page(me, filter, clinic.getZone());
        if (page.lines().isEmpty() && filter.page() > 0) {
            return lines.page(me, new GoalFilter(filter.client(), filter.which(), filter.order(), 0), clinic.getZone());
        }
        UUID client = filter.client();
        if (client != null && page.lines().isEmpty() && !isWithin(client)) {
            throw new NotFound();
        }
        return page;
    }

    private boolean isWithin(UUID client) {
        return me.isClient() && me.getId().equals(client) || ties.worksWith(me, client);
    }

    /** What others did on the goals the caller may read since the caller looked at each last; the newest first. */
    @Allowed({THERAPIST, CLIENT})
    public List<NewsLine> news() {
        return news.since(me);
    }

    /** One goal with all that hangs on it. The caller has seen it then. */
    @Allowed({THERAPIST, CLIENT})
    public GoalView open(UUID goal) {
        GoalQueries.Opened opened = goals.openedBy(me, goal);
        seen.by(me, goal);
        return views.view(opened, Desk.sideOf(me, opened.goal().clientId()));
    }

    /** Every version of every wording of a goal, and everything that happened to it. */
    @Allowed({THERAPIST, CLIENT})
    public GoalHistory history(UUID goal) {
        GoalQueries.Opened opened = goals.openedBy(me, goal);
        return views.history(opened, Desk.sideOf(me, opened.goal().clientId()));
    }

    /** How often the goal has changed, for somebody who is going to follow it. */
    @Allowed({THERAPIST, CLIENT})
    public Pulse changes(UUID goal) {
        return goals.pulseOf(me, goal);
    }

    /**
     * Proposes a goal in the caller's own words. The proposer has thereby accepted; it waits for the other side.
     *
     * @return the new goal's id
     * @throws NotFound when the client is not the caller nor on the caller's caseload
     * @throws Refused at {@code client}, {@code words}, {@code due}, {@code step1} and so on, {@code steps} or a
     *     field of the scale
     */
    @Allowed({THERAPIST, CLIENT})
    public UUID propose(ProposeGoal command) {
        if (command.client() != null) {
            requireReached(command.client());
        }
        command.require(desk.today());
        UUID client = Given.required("client", command.client(), "refused.client");
        Goal goal = new Goal(client, desk.hand(client), command, desk.today(), vault);
        goals.keep(goal);
        return goal.id();
    }

    private void requireReached(UUID client) {
        if (desk.hand(client).side() == CLINICIAN) {
            ties.requireWorksWith(me, client);
        }
    }

    /**
     * Puts a goal into other words of the caller's side. Before work has begun, the other side is asked again.
     *
     * @throws care.tandem.door.Stale when that side's wording changed since the caller saw it
     * @throws Refused at {@code words}
     */
    @Allowed({THERAPIST, CLIENT})
    public void reword(RewordGoal command) {
        Goal goal = desk.take(command.goal());
        desk.enter(goal.rewordedBy(desk.hand(goal), command.seen(), command.words(), vault));
    }

    /**
     * Keeps in the goal's history the words that the caller wrote and does not put in, since there are others meanwhile.
     *
     * @throws Refused at {@code words}
     */
    @Allowed({THERAPIST, CLIENT})
    public void setAside(RewordGoal command) {
        Goal goal = desk.take(command.goal());
        desk.enter(GoalEntry.ofWordsSetAside(goal, desk.hand(goal), command.words(), vault));
    }

    /**
     * Says yes to a proposal as it stands. Once both have, it begins, at once or later.
     *
     * @throws Refused when it is not proposed any more, or it is not the caller's turn
     */
    @Allowed({THERAPIST, CLIENT})
    public void accept(AcceptGoal command) {
        Goal goal = desk.take(command.goal());
        desk.enter(goal.acceptedBy(desk.hand(goal), command.begin(), command.version()));
    }

    /** Asks the other side to say it otherwise, at {@code reason}. Refusals as for accepting. */
    @Allowed({THERAPIST, CLIENT})
    public void askForChange(AskForChange command) {
        Goal goal = desk.take(command.goal());
        desk.enter(goal.changeAskedBy(desk.hand(goal), command.reason(), command.version(), vault));
    }

    /** Declines a goal that the other side proposed, with a reason they will read. Refusals as for accepting. */
    @Allowed({THERAPIST, CLIENT})
    public void decline(DeclineGoal command) {
        Goal goal = desk.take(command.goal());
        desk.enter(goal.declinedBy(desk.hand(goal), command.reason(), command.version(), vault));
    }

    /** Says from when until when. @throws Refused at {@code due} */
    @Allowed({THERAPIST, CLIENT})
    public void plan(PlanGoal command) {
        Goal goal = desk.take(command.goal());
        desk.enter(goal.planned(desk.hand(goal), command, desk.today()));
    }

    /**
     * Begins a goal, pauses it, takes it up again, completes it, lets it go, or strikes it as entered in error.
     *
     * @throws Refused at {@code next} when it cannot get there from where it is
     */
    @Allowed({THERAPIST, CLIENT})
    public void move(MoveGoal command) {
        Goal goal = desk.take(command.goal());
        desk.enter(goal.movedTo(command.next(), desk.hand(goal), command.reason(), command.version(), vault));
    }

    /** Says how far an active goal has come. @throws Refused when it is not active */
    @Allowed({THERAPIST, CLIENT})
    public void assess(AssessGoal command) {
        Goal goal = desk.take(command.goal());
        goal.requireActive("refused.goal.assess.notActive");
        desk.enter(new GoalEntry(goal, EntryKind.ASSESSED, desk.hand(goal))
                .to(Given.required("achievement", command.achievement())));
    }
}
