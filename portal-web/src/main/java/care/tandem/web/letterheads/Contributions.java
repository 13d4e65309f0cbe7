package care.tandem.web.letterheads;

import care.tandem.web.home.AdminLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What letterheads bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    AdminLink decide() {
        return new AdminLink(370, "/settings/letterhead", "letterhead.title", "letterhead.more");
    }
}
