package care.tandem.web.home;

import care.tandem.web.shell.Placed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What features bring to the home page, in its order. */
@ApplicationScoped
class Brought {

    @Inject
    Instance<HomePart> allParts;

    @Inject
    Instance<HomeAct> allActs;

    @Inject
    Instance<WaitingSource> allSources;

    @Inject
    Instance<AdminLink> allAdminLinks;

    private List<HomePart> parts = List.of();
    private List<HomeAct> acts = List.of();
    private List<WaitingSource> sources = List.of();
    private List<AdminLink> adminLinks = List.of();

    @PostConstruct
    void begin() {
        parts = Placed.inOrder(allParts, HomePart::place);
        acts = Placed.inOrder(allActs, HomeAct::place);
        sources = Placed.inOrder(allSources, WaitingSource::place);
        adminLinks = Placed.inOrder(allAdminLinks, AdminLink::place);
    }

    List<HomePart> parts(Viewer viewer) {
        return parts.stream().filter(part -> part.isFor().test(viewer)).toList();
    }

    List<HomeAct> acts(Viewer viewer) {
        return acts.stream().filter(act -> act.isFor().test(viewer)).toList();
    }

    List<AdminLink> adminLinks() {
        return adminLinks;
    }

    List<WaitingLine> waiting(Viewer viewer) {
        return sources.stream()
                .filter(source -> source.isFor().test(viewer))
                .flatMap(source -> source.lines().get().stream())
                .toList();
    }
}
