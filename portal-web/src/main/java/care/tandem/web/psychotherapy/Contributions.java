package care.tandem.web.psychotherapy;

import care.tandem.web.people.PersonLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What psychotherapy notes bring to pages that all features share: a way for each therapist to their own. */
@ApplicationScoped
class Contributions {

    @Produces
    PersonLink ofClient() {
        return new PersonLink(
                PersonLink.At.CLIENT_PAGE_MORE, 400, "psychotherapy.own", id -> "/psychotherapy?client=" + id);
    }
}
