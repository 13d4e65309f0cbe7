package care.tandem.web.people;

import care.tandem.web.home.AdminLink;
import care.tandem.web.home.HomePart;
import care.tandem.web.home.Viewer;
import care.tandem.web.shell.RailLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What lists of people bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    RailLink rail() {
        return new RailLink(500, "/people", me -> me.isTherapist() || !me.isClient() ? "people.title" : null);
    }

    @Produces
    HomePart caseload(PeopleBacking people) {
        return new HomePart(
                700,
                "/WEB-INF/people/home-caseload.xhtml",
                Viewer::therapist,
                () -> people.getCaseload().getPage());
    }

    @Produces
    AdminLink members() {
        return new AdminLink(100, "/people", "people.title", "home.admin.people");
    }
}
