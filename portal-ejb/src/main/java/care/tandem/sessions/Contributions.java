package care.tandem.sessions;

import care.tandem.audit.OwnedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What sessions bring to what all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    OwnedItem session() {
        return new OwnedItem("SessionClient i", "i.session.id", "i.clientId");
    }
}
