package care.tandem.clients;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The clients of a clinic, each as a whole, to the therapists who work with them. */
@Stateless
public class Clients {

    @Inject
    ClientQueries clients;

    @Inject
    CurrentMember me;

    private List<ClientPart<?>> parts = List.of();

    /** Looked up once: what is looked up lives as long as this. */
    @Inject
    void bring(@Any Instance<ClientPart<?>> all) {
        parts = all.stream().toList();
    }

    /**
     * A client the caller works with: who they are, who else works with them, and what each feature tells of them, in a
     * statement each, however much there is. One trace tells of all of it.
     *
     * @throws care.tandem.door.NotFound when the caller does not work with that client now
     */
    @Allowed(THERAPIST)
    public ClientView open(UUID client) {
        List<ClientQueries.Row> rows = clients.openedBy(me, client);
        List<Object> told = parts.stream().<Object>map(part -> part.of(client)).toList();
        return clients.view(rows, client, me, told);
    }
}
