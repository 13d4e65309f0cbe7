package care.tandem.web.caseload;

import care.tandem.door.CurrentMember;
import care.tandem.web.home.AdminLink;
import care.tandem.web.home.HomePart;
import care.tandem.web.home.Viewer;
import care.tandem.web.people.PeoplePart;
import care.tandem.web.people.PersonLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What caseloads bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    AdminLink ties() {
        return new AdminLink(157, "/caseload", "caseload.title", "caseload.more");
    }

    @Produces
    PeoplePart tiesAmongPeople() {
        return new PeoplePart(57, "/WEB-INF/caseload/among-people.xhtml", CurrentMember::isAdmin);
    }

    @Produces
    PersonLink ofMember() {
        return new PersonLink(PersonLink.At.MEMBER, 107, "caseload.of", id -> "/caseload?member=" + id);
    }

    @Produces
    HomePart told(ToldBacking told) {
        return new HomePart(227, "/WEB-INF/caseload/home-client.xhtml", Viewer::client, told::getLines);
    }
}
