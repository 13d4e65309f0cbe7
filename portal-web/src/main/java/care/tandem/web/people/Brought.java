package care.tandem.web.people;

import care.tandem.web.shell.Placed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What features bring to lists of people, in its order. */
@ApplicationScoped
class Brought {

    @Inject
    Instance<ClientLink> allLinks;

    @Inject
    Instance<PeoplePart> allParts;

    private final Map<ClientLink.At, List<ClientLink>> links = new EnumMap<>(ClientLink.At.class);
    private List<PeoplePart> parts = List.of();

    @PostConstruct
    void begin() {
        for (ClientLink.At at : ClientLink.At.values()) {
            List<ClientLink> there =
                    allLinks.stream().filter(link -> link.at() == at).toList();
            links.put(at, Placed.inOrder(there, ClientLink::place));
        }
        parts = Placed.inOrder(allParts, PeoplePart::place);
    }

    List<ClientLink> links(ClientLink.At at) {
        return links.getOrDefault(at, List.of());
    }

    List<PeoplePart> parts() {
        return parts;
    }
}
