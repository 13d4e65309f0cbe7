package care.tandem.web.home;

import care.tandem.web.shell.RailLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What the home page itself brings to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    RailLink rail() {
        return new RailLink(100, "", me -> "home.title");
    }

    @Produces
    HomePart waiting(HomeBacking home) {
        return new HomePart(300, "/WEB-INF/home/waiting.xhtml", Viewer::clientOrTherapist, home::askWhatWaits);
    }

    @Produces
    HomePart admin() {
        return new HomePart(800, "/WEB-INF/home/admin.xhtml", Viewer::admin);
    }
}
