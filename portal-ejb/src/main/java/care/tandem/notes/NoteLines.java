package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.writing.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists notes in one statement. The total is not counted, because that grows with the number. */
@Dependent
class NoteLines {

    private static final int OF_A_CLIENT = 8;

    private static final String ROWS =
            "select new care.tandem.notes.NoteLine(n.id, n.clientId, " + NoteQueries.ABOUT_IN_LIST
                    + ", (select a.name from Member a where a.id = n.authorId), "
                    + "case when n.authorId = :me then true else false end, n.format, n.sessionDay, n.life.state, n.keptAt, "
                    + "n.life.signedAt, n.sharedCopy.lookAgain, " + NoteQueries.CURRENT + ") from Note n where "
                    + NoteQueries.READABLE
                    + " and n.life.state in :states";

    @PersistenceContext
    EntityManager entities;

    @Inject
    WordSearch search;

    NotePage page(CurrentMember me, NoteFilter filter) {
        String sought = filter.sought();
        if (sought == null) {
            return page(me, filter, new long[0]);
        }
        String words = search.words(me, sought);
        if (words == null) {
            return new NotePage(List.of(), filter, false);
        }
        boolean whole = search.markOlder(me);
        NotePage found = page(me, filter, search.marks(words));
        return new NotePage(found.lines(), filter, found.more(), words, Words.leftOutOf(words), whole);
    }

    private NotePage page(CurrentMember me, NoteFilter filter, long[] marks) {
        TypedQuery<NoteLine> query = entities.createQuery(
                        ROWS + conditions(filter) + WordSearch.condition(marks)
                                + " order by n.sessionDay desc, n.keptAt desc, n.id",
                        NoteLine.class)
                .setParameter("states", states(filter.which()))
                .setFirstResult(filter.page() * NoteFilter.PAGE)
                .setMaxResults(NoteFilter.PAGE + 1);
        fill(query, filter);
        WordSearch.fill(query, marks);
        List<NoteLine> lines = NoteQueries.limited(query, me).getResultList();
        boolean more = lines.size() > NoteFilter.PAGE;
        return new NotePage(more ? lines.subList(0, NoteFilter.PAGE) : lines, filter, more);
    }

    /** Notes on a client: the member's own that are not signed, then the latest. */
    ClientNotes ofClient(CurrentMember me, UUID client) {
        List<NoteLine> lines = NoteQueries.limited(
                        entities.createQuery(
                                ROWS + " and n.clientId = :client order by case when n.life.state in "
                                        + "(care.tandem.notes.NoteState.DRAFT, care.tandem.notes.NoteState.RETURNED) "
                                        + "then 0 else 1 end, n.sessionDay desc, n.keptAt desc, n.id",
                                NoteLine.class),
                        me)
                .setParameter("states", states(NoteFilter.Which.ALL))
                .setParameter("client", client)
                .setMaxResults(OF_A_CLIENT + 1)
                .getResultList();
        boolean more = lines.size() > OF_A_CLIENT;
        return new ClientNotes(more ? lines.subList(0, OF_A_CLIENT) : lines, more);
    }

    private static String conditions(NoteFilter filter) {
        return (filter.client() == null ? "" : " and n.clientId = :client")
                + (filter.goal() == null
                        ? ""
                        : " and exists (select w.id from NoteGoal w where w.noteId = n.id and w.goalId = :goal and w.named = true)")
                + (filter.mine() ? " and n.authorId = :me" : "")
                + (filter.author() == null ? "" : " and n.authorId = :author")
                + (filter.from() == null ? "" : " and n.sessionDay >= :from")
                + (filter.to() == null ? "" : " and n.sessionDay <= :to")
                + (filter.which() == NoteFilter.Which.WITHHELD ? " and n.sharedCopy.lookAgain is not null" : "");
    }

    private static void fill(TypedQuery<NoteLine> query, NoteFilter filter) {
        if (filter.client() != null) {
            query.setParameter("client", filter.client());
        }
        if (filter.goal() != null) {
            query.setParameter("goal", filter.goal());
        }
        if (filter.author() != null) {
            query.setParameter("author", filter.author());
        }
        if (filter.from() != null) {
            query.setParameter("from", filter.from());
        }
        if (filter.to() != null) {
            query.setParameter("to", filter.to());
        }
    }

    private static Set<NoteState> states(NoteFilter.Which which) {
        return switch (which) {
            case ALL -> EnumSet.complementOf(EnumSet.of(NoteState.ENTERED_IN_ERROR, NoteState.DISCARDED));
            case OPEN -> EnumSet.of(NoteState.DRAFT, NoteState.RETURNED);
            case WAITING -> EnumSet.of(NoteState.AWAITING_COSIGNATURE);
            case LOCKED, WITHHELD -> EnumSet.of(NoteState.LOCKED);
            case STRUCK -> EnumSet.of(NoteState.ENTERED_IN_ERROR);
        };
    }
}
