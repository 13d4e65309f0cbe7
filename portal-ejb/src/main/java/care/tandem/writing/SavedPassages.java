package care.tandem.writing;

import care.tandem.door.NotFound;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps what stood in passages before, by the id of what they belong to. Whoever calls has made sure that the member may
 * write there.
 */
@Dependent
public class SavedPassages {

    private static final String OF_OWNER =
            "select e, m.name from SavedPassage e join Member m on m.id = e.memberId where e.ownerId = :owner";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** @param replaced what something else took the place of, by the passage's name */
    public void keep(UUID owner, Map<String, Passage.Replaced> replaced, UUID writer) {
        replaced.forEach((name, before) -> entities.persist(new SavedPassage(owner, name, before, writer, vault)));
    }

    /** All of them, the latest first, in one statement. */
    public List<SavedText> of(UUID owner) {
        return found(entities.createQuery(OF_OWNER + " order by e.at desc, e.id desc", Object[].class), owner)
                .toList();
    }

    /** One of them. @throws NotFound when it is none of this owner's */
    public SavedText of(UUID owner, UUID state) {
        TypedQuery<Object[]> one = entities.createQuery(OF_OWNER + " and e.id = :state", Object[].class);
        return found(one.setParameter("state", state), owner).findFirst().orElseThrow(NotFound::new);
    }

    private Stream<SavedText> found(TypedQuery<Object[]> query, UUID owner) {
        return query.setParameter("owner", owner)
                .getResultStream()
                .map(row -> ((SavedPassage) row[0]).view((String) row[1], vault));
    }
}
