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
    Instance<PersonLink> allLinks;

    @Inject
    Instance<PeoplePart> allParts;

    private final Map<PersonLink.At, List<PersonLink>> links = new EnumMap<>(PersonLink.At.class);
    private List<PeoplePart> parts = List.of();

    @PostConstruct
    void begin() {
        for (PersonLink.At at : PersonLink.At.values()) {
            List<PersonLink> there =
                    allLinks.stream().filter(link -> link.at() == at).toList();
            links.put(at, Placed.inOrder(there, PersonLink::place));
        }
        parts = Placed.inOrder(allParts, PeoplePart::place);
    }

    List<PersonLink> links(PersonLink.At at) {
        return links.getOrDefault(at, List.of());
    }

    List<PeoplePart> parts() {
        return parts;
    }
}
