package care.tandem.web.amendments;

import care.tandem.door.CurrentMember;
import care.tandem.web.clients.ClientSection;
import care.tandem.web.home.HomePart;
import care.tandem.web.home.Viewer;
import care.tandem.web.people.PeoplePart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What requests to amend bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    HomePart waiting(AmendmentsBacking amendments) {
        return new HomePart(400, "/WEB-INF/amendments/waiting.xhtml", Viewer::therapist, amendments::getWaiting);
    }

    @Produces
    ClientSection ofClient() {
        return new ClientSection(400, "/WEB-INF/amendments/of-client.xhtml");
    }

    @Produces
    PeoplePart register() {
        return new PeoplePart(100, "/WEB-INF/amendments/register.xhtml", CurrentMember::isAdmin);
    }
}
