package care.tandem.goals;

import care.tandem.audit.OwnedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What goals bring to what all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    OwnedItem goal() {
        return new OwnedItem("Goal i", "i.id", "i.clientId");
    }
}
