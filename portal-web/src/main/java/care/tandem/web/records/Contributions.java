package care.tandem.web.records;

import care.tandem.web.paper.PaperPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What records bring to what all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    PaperPage record() {
        return new PaperPage("/record", "record");
    }
}
