package care.tandem.web.help;

import care.tandem.web.home.HomePart;
import care.tandem.web.home.Viewer;
import care.tandem.web.shell.MenuLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What help brings to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    HomePart welcome() {
        return new HomePart(100, "/WEB-INF/help/welcome.xhtml", Viewer::client);
    }

    @Produces
    MenuLink menu() {
        return new MenuLink(300, "/help", me -> "help.title");
    }
}
