package care.tandem.amendments;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
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

/** What clients asked to have changed in notes, and what became of it. */
@Dependent
class AmendmentsBesideNotes implements BesideNotes<AmendmentView> {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    @Override
    public Map<UUID, List<AmendmentView>> on(Collection<UUID> notes) {
        return entities.createQuery(AmendmentRow.ON_NOTES, AmendmentRow.class)
                .setParameter("notes", notes)
                .getResultStream()
                .collect(groupingBy(
                        AmendmentRow::note, collectingAndThen(toList(), rows -> AmendmentRow.views(rows, vault))));
    }
}
