package care.tandem.goals;

import static care.tandem.goals.GoalState.ACTIVE;
import static care.tandem.goals.GoalState.PROPOSED;

import care.tandem.door.CurrentMember;
import care.tandem.door.Side;
import care.tandem.policies.CurrentPolicies;
import care.tandem.seen.Seen;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists goals in one statement: a page of rows, and how many there are in all. */
@Dependent
class GoalLines {

    /** Nothing happened to an active goal for so many days: then it is quiet. */
    private static final int QUIET_DAYS = 28;

    /** How far it has come, as it was said last. */
    private static final String ASSESSED = "(select a.outcome from GoalEntry a where a.goal = g "
            + "and a.kind = care.tandem.goals.EntryKind.ASSESSED order by a.at desc, a.id desc limit 1)";

    /** The member has not opened it since it changed. */
    private static final String NEWS = Seen.isNew("g.id", "g.changedAt");

    /** What joins the last thing {@code e} that the client did on a goal and the member has not seen. */
    private static final String CLIENTS_NEWEST = " left join GoalEntry e on e.id = (select x.id from GoalEntry x "
            + "where x.goal = g and x.memberId = g.clientId and x.at > g.proposedAt and " + Seen.isNew("g.id", "x.at")
            + " order by x.at desc, x.id desc limit 1)";

    /** What a list shows of a goal, still sealed. */
    record Row(
            UUID id,
            UUID clientId,
            String clientName,
            @Nullable SealedText clientWords,
            @Nullable SealedText clinicianWords,
            GoalState state,
            @Nullable Side turn,
            @Nullable UUID stepId,
            @Nullable SealedText stepWords,
            @Nullable Side stepSide,
            @Nullable Long stepVersion,
            @Nullable LocalDate due,
            @Nullable Short clientRating,
            @Nullable Short clinicianRating,
            Instant changedAt,
            Boolean news,
            Instant stateAt,
            @Nullable LocalDate namedOn,
            @Nullable String assessed,
            Long all) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    @Inject
    GoalMentions mentions;

    @Inject
    CurrentPolicies policies;

    GoalPage page(CurrentMember me, GoalFilter filter, ZoneId zone) {
        LocalDate quietSince = LocalDate.now(zone).minusDays(QUIET_DAYS);
        List<Row> rows = rows(me, filter, quietSince, zone);
        long all = rows.isEmpty() ? 0 : rows.get(0).all();
        return new GoalPage(
                rows.stream().map(row -> line(row, me, quietSince, zone)).toList(), filter, all);
    }

    /** The goals of one client that have not ended, what changed last first, each with what the client did last and is new. */
    ClientGoals ofClient(CurrentMember me, UUID client, ZoneId zone) {
        LocalDate quietSince = LocalDate.now(zone).minusDays(QUIET_DAYS);
        List<Object[]> rows = GoalQueries.limited(
                        entities.createQuery(
                                "select " + row() + ", e.kind, e.outcome, e.at" + from() + CLIENTS_NEWEST + which()
                                        + order(GoalFilter.Order.CHANGED),
                                Object[].class),
                        me)
                .setParameter("states", GoalState.OPEN)
                .setParameter("client", client)
                .setMaxResults(GoalFilter.PAGE)
                .getResultList();
        return new ClientGoals(
                rows.stream()
                        .map(row -> new ClientGoals.Line(
                                line((Row) row[0], me, quietSince, zone),
                                row[1] == null ? null : ((EntryKind) row[1]).deed((String) row[2]),
                                (Instant) row[3]))
                        .toList(),
                rows.isEmpty() ? 0 : ((Row) rows.get(0)[0]).all());
    }

    private String row() {
        return "new care.tandem.goals.GoalLines$Row(g.id, g.clientId, c.name,"
                + " g.wordings.clientWords, g.wordings.clinicianWords, g.state, g.agreement.turn, s.id, s.words,"
                + " s.suggestedSide, s.version, g.span.due,"
                + " g.ratings.clientRating,"
                + " g.ratings.clinicianRating,"
                + " g.changedAt,"
                + " case when " + NEWS + " then true else false end, g.stateAt, case when " + GoalQueries.MINE
                + " then null else " + lastMention() + " end, " + ASSESSED + ", count(*) over ())";
    }

    private static String from() {
        return " from Goal g join Member c on c.id = g.clientId left join Step s on s.id = (select o.id from Step o "
                + "where o.goal = g and o.state = care.tandem.goals.StepState.OPEN order by o.position, o.id limit 1)";
    }

    private static String which() {
        return " where " + GoalQueries.READABLE
                + " and g.state in :states and (:client is null or g.clientId = :client)";
    }

    /** When a goal was named last in what clinicians write; to its client this is not told. */
    private String lastMention() {
        return mentions.lastDay("g.id");
    }

    private List<Row> rows(CurrentMember me, GoalFilter filter, LocalDate quietSince, ZoneId zone) {
        var query = entities.createQuery(
                        "select " + row() + from() + which() + condition(filter.which()) + order(filter.order()),
                        Row.class)
                .setParameter("states", states(filter.which()))
                .setParameter("client", filter.client())
                .setFirstResult(filter.page() * GoalFilter.PAGE)
                .setMaxResults(GoalFilter.PAGE);
        if (filter.which() == GoalFilter.Which.QUIET) {
            query.setParameter("quietAt", quietSince.atStartOfDay(zone).toInstant());
        }
        if (filter.which() == GoalFilter.Which.UNTOUCHED) {
            LocalDate since = untouchedSince(zone);
            query.setParameter("untouched", since)
                    .setParameter("untouchedAt", since.atStartOfDay(zone).toInstant());
        }
        return GoalQueries.limited(query, me).getResultList();
    }

    private static Set<GoalState> states(GoalFilter.Which which) {
        return switch (which) {
            case OPEN -> GoalState.OPEN;
            case NEWS -> GoalState.TRUE_ONES;
            case WAITING -> Set.of(PROPOSED);
            case QUIET, APART, UNTOUCHED -> Set.of(ACTIVE);
            case ENDED ->
                Set.of(GoalState.COMPLETED, GoalState.CANCELLED, GoalState.REJECTED, GoalState.ENTERED_IN_ERROR);
        };
    }

    private String condition(GoalFilter.Which which) {
        return switch (which) {
            case OPEN, ENDED -> "";
            case WAITING ->
                " and (g.agreement.turn = care.tandem.door.Side.CLIENT and " + GoalQueries.MINE
                        + " or g.agreement.turn = care.tandem.door.Side.CLINICIAN and not " + GoalQueries.MINE + ")";
            case NEWS -> " and " + NEWS;
            case UNTOUCHED ->
                " and not " + GoalQueries.MINE + " and g.stateAt < :untouchedAt and (" + lastMention() + " is null or "
                        + lastMention() + " < :untouched)";
            case QUIET -> " and g.changedAt < :quietAt";
            case APART -> " and abs(g.ratings.clientRating - g.ratings.clinicianRating) >= " + GoalLine.APART;
        };
    }

    private static String order(GoalFilter.Order order) {
        return switch (order) {
            case CLIENT -> " order by c.name, g.proposedAt desc, g.id";
            case CHANGED -> " order by g.changedAt desc, g.id";
            case DUE -> " order by g.span.due nulls last, c.name, g.id";
        };
    }

    private GoalLine line(Row row, CurrentMember me, LocalDate quietSince, ZoneId zone) {
        String client = vault.openIfAny(GoalPlaces.clientWords(row.id()), row.clientWords());
        String clinician = vault.openIfAny(GoalPlaces.clinicianWords(row.id()), row.clinicianWords());
        Side mySide = Desk.sideOf(me, row.clientId());
        UUID step = row.stepId();
        return new GoalLine(
                row.id(),
                row.clientId(),
                row.clientName(),
                Objects.requireNonNullElse(client, Objects.requireNonNullElse(clinician, "")),
                client != null ? Side.CLIENT : Side.CLINICIAN,
                row.state(),
                row.turn() == mySide,
                step,
                step == null ? null : vault.openIfAny(GoalPlaces.step(step), row.stepWords()),
                row.stepSide(),
                row.stepVersion(),
                row.due(),
                row.clientRating() == null ? null : row.clientRating().intValue(),
                row.clinicianRating() == null ? null : row.clinicianRating().intValue(),
                row.changedAt(),
                row.news(),
                isQuiet(row, quietSince, zone),
                mySide == Side.CLIENT ? null : untouchedWeeks(row, zone),
                row.assessed() == null ? null : Achievement.valueOf(row.assessed()));
    }

    private LocalDate untouchedSince(ZoneId zone) {
        return LocalDate.now(zone).minusWeeks(policies.onNotes().untouchedWeeks());
    }

    private @Nullable Integer untouchedWeeks(Row row, ZoneId zone) {
        LocalDate begun = LocalDate.ofInstant(row.stateAt(), zone);
        LocalDate last = row.namedOn() == null || row.namedOn().isBefore(begun) ? begun : row.namedOn();
        return row.state() == ACTIVE && last.isBefore(untouchedSince(zone))
                ? (int) ChronoUnit.WEEKS.between(last, LocalDate.now(zone))
                : null;
    }

    private static boolean isQuiet(Row row, LocalDate since, ZoneId zone) {
        return row.state() == ACTIVE
                && row.changedAt().isBefore(since.atStartOfDay(zone).toInstant());
    }
}
