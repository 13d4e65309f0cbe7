package care.tandem.web.clients;

import care.tandem.web.shell.Placed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What features bring to the page of a client, in its order. */
@ApplicationScoped
class Brought {

    @Inject
    Instance<ClientSection> allSections;

    @Inject
    Instance<ClientNews> allNews;

    private List<ClientSection> sections = List.of();
    private List<ClientNews> news = List.of();

    @PostConstruct
    void begin() {
        sections = Placed.inOrder(allSections, ClientSection::place);
        news = Placed.inOrder(allNews, ClientNews::place);
    }

    List<ClientSection> sections() {
        return sections;
    }

    List<ClientNews.Line> news() {
        return news.stream().flatMap(those -> those.lines().get().stream()).toList();
    }
}
