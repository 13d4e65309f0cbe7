package care.tandem.records;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.HasCount;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.people.Ties;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * A client's record as a whole, to be handed over or kept. What was signed is in it; drafts, what supervisor and author
 * said to each other, and whatever is a therapist's own are not.
 */
@Stateless
public class Records {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    private List<RecordPart<?>> parts = List.of();

    /** Looked up once: what is looked up lives as long as this. */
    @Inject
    void bring(@Any Instance<RecordPart<?>> all) {
        parts = all.stream().toList();
    }

    /**
     * The record of a client the caller works with. One trace tells of all of it, and how much it was.
     *
     * @throws NotFound when the caller does not work with that client
     * @throws Refused at {@code from} when a part is too much for one document
     */
    @Allowed(THERAPIST)
    public RecordView open(OpenRecord command) {
        String client = nameOf(command.client());
        List<HasCount> found =
                parts.stream().<HasCount>map(part -> part.of(command)).toList();
        return new RecordView(command.client(), client, found);
    }

    private String nameOf(UUID client) {
        return entities.createQuery(
                        "select c.name from Member c where c.id = :client and " + Ties.worksWith(":me", "c.id"),
                        String.class)
                .setParameter("me", me.getId())
                .setParameter("client", client)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
