package care.tandem.web.records;

import care.tandem.web.shell.Placed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What features bring to the document of a record, in its order. */
@ApplicationScoped
class Brought {

    @Inject
    Instance<RecordSection> allSections;

    private List<RecordSection> sections = List.of();

    @PostConstruct
    void begin() {
        sections = Placed.inOrder(allSections, RecordSection::place);
    }

    List<RecordSection> sections() {
        return sections;
    }

    List<ContentsLine> contents() {
        return sections.stream()
                .flatMap(section -> section.contents().get().stream())
                .toList();
    }
}
