package care.tandem.web.records;

import care.tandem.web.paper.PaperPage;
import care.tandem.web.people.PersonLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What records bring to what all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    PaperPage record() {
        return new PaperPage("/record", "record");
    }

    @Produces
    PersonLink ofClient() {
        return new PersonLink(PersonLink.At.CLIENT_PAGE_MORE, 100, "record.link", id -> "/record?client=" + id);
    }
}
