package care.tandem.goals;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Side;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Where the caller has one goal before them to change it: the goal, their own hand, and today. */
@Dependent
class Desk {

    @Inject
    GoalQueries goals;

    @Inject
    CurrentMember me;

    /** The goal, held until the end of the call. @throws NotFound when there is none that the caller may read */
    Goal take(UUID goal) {
        return goals.changeableBy(me, goal);
    }

    Hand hand(Goal goal) {
        return hand(goal.clientId());
    }

    Hand hand(UUID client) {
        return new Hand(me.getId(), sideOf(me, client));
    }

    Step step(Goal goal, UUID id) {
        return goal.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    GoalScale scale(Goal goal, UUID id) {
        return goal.scales().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Enters in the ledger what happened. @return the entry's id */
    UUID enter(GoalEntry entry) {
        goals.keep(entry);
        return entry.id();
    }

    /** The day it is for the caller: a client's today is where they are. */
    LocalDate today() {
        return me.today();
    }

    /** Somebody may be a therapist here and a client here; on their own goals they are the client. */
    static Side sideOf(CurrentMember me, UUID client) {
        return me.isClient() && me.getId().equals(client) ? Side.CLIENT : Side.CLINICIAN;
    }
}
