package care.tandem.web.templates;

import care.tandem.web.home.HomePart;
import care.tandem.web.home.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What templates of goals bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    HomePart keep() {
        return new HomePart(910, "/WEB-INF/goals/home-templates.xhtml", Viewer::supervisor);
    }
}
