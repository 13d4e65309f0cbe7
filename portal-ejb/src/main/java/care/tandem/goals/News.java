package care.tandem.goals;

import care.tandem.door.CurrentMember;
import care.tandem.door.Side;
import care.tandem.seen.Seen;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what others did on goals since somebody looked at them last. */
@Dependent
class News {

    private static final int MOST = 8;

    /** A happening, and the goal it belongs to, still sealed. */
    record Row(
            UUID goal,
            String clientName,
            @Nullable SealedText clientWords,
            @Nullable SealedText clinicianWords,
            EntryKind kind,
            @Nullable String outcome,
            Side side,
            String byName,
            Instant at) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** The newest first. */
    List<NewsLine> since(CurrentMember me) {
        var query = entities.createQuery(
                        "select new care.tandem.goals.News$Row(g.id, c.name, g.wordings.clientWords, "
                                + "g.wordings.clinicianWords, e.kind, e.outcome, e.side, m.name, e.at) from GoalEntry e "
                                + "join e.goal g join Member c on c.id = g.clientId join Member m on m.id = e.memberId "
                                + "where e.memberId <> :me and g.state in :states and e.at > g.proposedAt and "
                                + Seen.isNew("g.id", "e.at") + " and " + GoalQueries.READABLE + " order by e.at desc",
                        Row.class)
                .setParameter("states", GoalState.TRUE_ONES)
                .setMaxResults(MOST);
        return GoalQueries.limited(query, me).getResultList().stream()
                .map(this::line)
                .toList();
    }

    private NewsLine line(Row row) {
        String client = vault.openIfAny(GoalPlaces.clientWords(row.goal()), row.clientWords());
        String clinician = vault.openIfAny(GoalPlaces.clinicianWords(row.goal()), row.clinicianWords());
        return new NewsLine(
                row.goal(),
                row.clientName(),
                Objects.requireNonNullElse(client, Objects.requireNonNullElse(clinician, "")),
                client == null ? Side.CLINICIAN : Side.CLIENT,
                row.kind(),
                row.outcome(),
                row.side(),
                row.byName(),
                row.at());
    }
}
