package care.tandem.web.audit;

import care.tandem.web.home.AdminLink;
import care.tandem.web.people.PersonLink;
import care.tandem.web.shell.MenuLink;
import care.tandem.web.shell.RailLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What the trail brings to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    RailLink rail() {
        return new RailLink(600, "/audit", me -> me.isAdmin() ? "audit.title" : null);
    }

    @Produces
    AdminLink trail() {
        return new AdminLink(200, "/audit", "audit.title", "home.admin.audit");
    }

    @Produces
    MenuLink menu() {
        return new MenuLink(100, "/audit", me -> me.isAdmin() ? "audit.title" : null);
    }

    @Produces
    PersonLink ofMember() {
        return new PersonLink(PersonLink.At.MEMBER_NAME, 100, "audit.title", id -> "/audit?member=" + id);
    }
}
