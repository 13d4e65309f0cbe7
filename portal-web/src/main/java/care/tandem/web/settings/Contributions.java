package care.tandem.web.settings;

import care.tandem.web.home.AdminLink;
import care.tandem.web.shell.MenuLink;
import care.tandem.web.shell.RailLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What settings bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    RailLink rail() {
        return new RailLink(700, "/settings", me -> "settings.title");
    }

    @Produces
    AdminLink settings() {
        return new AdminLink(300, "/settings", "settings.clinic", "home.admin.settings");
    }

    @Produces
    MenuLink menu() {
        return new MenuLink(200, "/settings", me -> "settings.title");
    }
}
