package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.vault.SealedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches what a client is told of notes on them: what was shared, and nothing else. */
@Dependent
class SharedQueries {

    private static final String SHARED = "from Note n join Member a on a.id = n.authorId "
            + "where n.clientId = :me and n.telling.sharedAt is not null ";

    private static final String TO_ANSWER = "case when n.telling.toldHeardAt is null or n.life.state = "
            + "care.tandem.notes.NoteState.ENTERED_IN_ERROR or exists (select r.id from NoteReply r where r.noteId = n.id "
            + "and r.kind = care.tandem.telling.ReplyKind.ANSWER and r.at >= n.telling.toldHeardAt) "
            + "then false else true end";

    /** What was shared with the client, still sealed. Before copies were made, the summary itself was shared. */
    record Shared(
            UUID id,
            String authorName,
            LocalDate sessionDay,
            Instant sharedAt,
            @Nullable SealedText toldSummary,
            @Nullable SealedText toldHeard,
            @Nullable SealedText sharedSummary,
            NoteState state,
            @Nullable Instant toldHeardAt) {}

    @PersistenceContext
    EntityManager entities;

    List<SharedNoteLine> sharedWith(CurrentMember me, SharedFilter filter) {
        TypedQuery<SharedNoteLine> query = entities.createQuery(
                        "select new care.tandem.notes.SharedNoteLine(n.id, a.name, n.sessionDay, " + TO_ANSWER + ") "
                                + SHARED + filter.conditions()
                                + " order by n.sessionDay desc, n.telling.sharedAt desc",
                        SharedNoteLine.class)
                .setParameter("me", me.getId());
        return filter.fill(query).getResultList();
    }

    Shared sharedWith(CurrentMember me, UUID note) {
        return NoteQueries.one(entities.createQuery(
                        "select new care.tandem.notes.SharedQueries$Shared(n.id, a.name, n.sessionDay, n.telling.sharedAt, "
                                + "n.telling.toldSummary, n.telling.toldHeard, n.text.summary.words, n.life.state, "
                                + "n.telling.toldHeardAt) "
                                + SHARED
                                + "and n.id = :note",
                        Shared.class)
                .setParameter("me", me.getId())
                .setParameter("note", note));
    }

    /** What goes between the client and the clinicians about a note. */
    NoteLedger exchangeOn(UUID note) {
        return NoteLedger.of(entities, NoteLedger.EXCHANGE, note);
    }
}
