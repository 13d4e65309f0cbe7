package care.tandem.goals;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Side;
import care.tandem.people.Ties;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays all goals of a client side by side, in three statements. */
@Dependent
class GoalReviews {

    /** What was declined or never meant is no part of the work. */
    private static final Set<GoalState> UNTOLD = Set.of(GoalState.ENTERED_IN_ERROR, GoalState.REJECTED);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    GoalReview of(CurrentMember me, UUID client) {
        Side mySide = Desk.sideOf(me, client);
        String name = entities.createQuery(
                        "select c.name from Member c where c.id = :client and (:isClient = true and c.id = :me "
                                + "or :isTherapist = true and " + Ties.worksWith(":me", "c.id") + ")",
                        String.class)
                .setParameter("client", client)
                .setParameter("me", me.getId())
                .setParameter("isClient", me.isClient())
                .setParameter("isTherapist", me.isTherapist())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        List<GoalReview.Item> items = items(client, mySide);
        return new GoalReview(client, name, mySide, items, score(items, Side.CLIENT), score(items, Side.CLINICIAN));
    }

    /** The goals of a client of whom the caller knows that the member may read them, in two statements. */
    List<GoalReview.Item> items(UUID client, Side mySide) {
        List<Goal> told = goalsOf(client);
        Map<UUID, List<Ledger.Line>> ledgers = ledgers(client);
        return told.stream()
                .map(goal -> item(goal, new Ledger(ledgers.getOrDefault(goal.id(), List.of()), mySide, vault)))
                .toList();
    }

    private List<Goal> goalsOf(UUID client) {
        return entities.createQuery(
                        "select distinct g from Goal g left join fetch g.steps left join fetch g.scales "
                                + "where g.clientId = :client and g.state not in :struck order by g.proposedAt",
                        Goal.class)
                .setParameter("client", client)
                .setParameter("struck", UNTOLD)
                .getResultList();
    }

    /** To be asked after the goals, which the entries then belong to. */
    private Map<UUID, List<Ledger.Line>> ledgers(UUID client) {
        return entities.createQuery(
                        "select new care.tandem.goals.Ledger$Line(e, m.name) from GoalEntry e "
                                + "join Member m on m.id = e.memberId where e.goal.clientId = :client "
                                + "and e.goal.state not in :struck order by e.at, e.id",
                        Ledger.Line.class)
                .setParameter("client", client)
                .setParameter("struck", UNTOLD)
                .getResultStream()
                .collect(Collectors.groupingBy(line -> line.entry().goal()));
    }

    private GoalReview.Item item(Goal goal, Ledger ledger) {
        GoalFace face = goal.face(vault);
        List<StepView> steps = ledger.steps(goal.steps());
        List<CheckInView> checkIns = ledger.checkIns();
        return new GoalReview.Item(
                goal.id(),
                face.clientWords(),
                face.clinicianWords(),
                goal.state(),
                ledger.achievement(),
                face.due(),
                steps,
                goal.scales().stream().findFirst().map(ledger::scale).orElse(null),
                latest(checkIns, Side.CLIENT),
                latest(checkIns, Side.CLINICIAN),
                face.stateReason(),
                lastMover(ledger));
    }

    private static @Nullable Side lastMover(Ledger ledger) {
        Optional<HappeningView> last = ledger.life().stream()
                .filter(happening -> happening.kind() == EntryKind.MOVED)
                .reduce((before, after) -> after);
        return last.map(HappeningView::side).orElse(null);
    }

    private static @Nullable CheckInView latest(List<CheckInView> checkIns, Side side) {
        return checkIns.stream()
                .filter(checkIn -> checkIn.side() == side)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Double score(List<GoalReview.Item> items, Side side) {
        OptionalDouble score = GoalAttainment.score(items.stream()
                .map(GoalReview.Item::scale)
                .filter(scale -> scale != null && scale.latest(side) != null)
                .map(scale -> attained(scale, side))
                .toList());
        return score.isPresent() ? score.getAsDouble() : null;
    }

    private static GoalAttainment.Attained attained(ScaleView scale, Side side) {
        RatingView latest = Objects.requireNonNull(scale.latest(side));
        return new GoalAttainment.Attained(
                latest.level(), scale.text().importance() * scale.text().difficulty());
    }
}
