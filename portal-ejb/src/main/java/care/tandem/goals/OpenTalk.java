package care.tandem.goals;

import care.tandem.door.CurrentMember;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Finds what was said and waits to be heard, and what was heard and waits to be answered. */
@Dependent
class OpenTalk {

    private static final int MOST = 50;

    /** The other side of a goal, seen from the caller. */
    private static final String OTHERS = "(e.side = care.tandem.door.Side.CLINICIAN and " + GoalQueries.MINE
            + " or e.side = care.tandem.door.Side.CLIENT and not " + GoalQueries.MINE + ")";

    /** Not heard yet, or the last answer was that it was not heard right. */
    private static final String UNHEARD = "e.kind = care.tandem.goals.EntryKind.COMMENT and not exists "
            + "(select h.id from GoalEntry h where h.kind = care.tandem.goals.EntryKind.HEARD and h.about = e.id "
            + "and not exists (select a.id from GoalEntry a where a.kind = care.tandem.goals.EntryKind.ANSWERED "
            + "and a.about = h.id and a.outcome <> 'YES'))";

    private static final String UNANSWERED = "e.kind = care.tandem.goals.EntryKind.HEARD and not exists "
            + "(select a.id from GoalEntry a where a.kind = care.tandem.goals.EntryKind.ANSWERED and a.about = e.id)";

    /** An entry, still sealed, with the names that belong to it. */
    record Row(GoalEntry entry, UUID goal, String clientName, String byName) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    List<OpenLine> waitingFor(CurrentMember me) {
        var query = entities.createQuery(
                        "select new care.tandem.goals.OpenTalk$Row(e, g.id, c.name, m.name) from GoalEntry e "
                                + "join e.goal g join Member c on c.id = g.clientId join Member m on m.id = e.memberId "
                                + "where " + OTHERS + " and (" + UNHEARD + " or " + UNANSWERED + ") and "
                                + "g.state in :states and " + GoalQueries.READABLE + " order by e.at",
                        Row.class)
                .setParameter("states", GoalState.TRUE_ONES)
                .setMaxResults(MOST);
        return GoalQueries.limited(query, me).getResultList().stream()
                .map(this::line)
                .toList();
    }

    private OpenLine line(Row row) {
        GoalEntry entry = row.entry();
        boolean toAnswer = entry.kind() == EntryKind.HEARD;
        UUID about = entry.about();
        return new OpenLine(
                row.goal(),
                toAnswer && about != null ? about : entry.id(),
                row.clientName(),
                toAnswer,
                entry.side(),
                row.byName(),
                entry.at(),
                entry.words(vault));
    }
}
