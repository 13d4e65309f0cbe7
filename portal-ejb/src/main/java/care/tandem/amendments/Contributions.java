package care.tandem.amendments;

import care.tandem.audit.OwnedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What requests to amend bring to what all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    OwnedItem request() {
        return new OwnedItem("AmendmentRequest i", "i.id", "i.clientId");
    }
}
