package care.tandem.notes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import care.tandem.amendments.AmendmentRow;
import care.tandem.replies.ReplyRow;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Fetches what goes between clients and clinicians about notes that the member may read. */
@Dependent
class ExchangeQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    Exchange on(UUID note) {
        return on(Set.of(note)).getOrDefault(note, Exchange.NONE);
    }

    /** About several notes in two statements, by the note's id. */
    Map<UUID, Exchange> on(Collection<UUID> notes) {
        Map<UUID, List<ReplyRow>> replies =
                of(ReplyRow.class, ReplyRow.ON_NOTES, notes).collect(groupingBy(ReplyRow::note));
        Map<UUID, List<AmendmentRow>> acts =
                of(AmendmentRow.class, AmendmentRow.ON_NOTES, notes).collect(groupingBy(AmendmentRow::note));
        return notes.stream()
                .collect(toMap(
                        identity(),
                        note -> new Exchange(
                                replies.getOrDefault(note, List.of()).stream()
                                        .map(row -> row.view(vault))
                                        .toList(),
                                AmendmentRow.views(acts.getOrDefault(note, List.of()), vault))));
    }

    private <T> Stream<T> of(Class<T> kind, String query, Collection<UUID> notes) {
        return entities.createQuery(query, kind).setParameter("notes", notes).getResultStream();
    }
}
