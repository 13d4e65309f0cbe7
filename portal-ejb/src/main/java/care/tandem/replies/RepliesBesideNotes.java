package care.tandem.replies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import care.tandem.notes.BesideNotes;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What clients said to notes. */
@Dependent
class RepliesBesideNotes implements BesideNotes<ReplyView> {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    @Override
    public Map<UUID, List<ReplyView>> on(Collection<UUID> notes) {
        return entities.createQuery(ReplyRow.ON_NOTES, ReplyRow.class)
                .setParameter("notes", notes)
                .getResultStream()
                .collect(groupingBy(ReplyRow::note, mapping(row -> row.view(vault), toList())));
    }
}
