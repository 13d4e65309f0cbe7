package care.tandem.notes;

import care.tandem.audit.OwnedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What notes bring to what all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    OwnedItem note() {
        return new OwnedItem("Note i", "i.id", "i.clientId");
    }

    /** A note of a group belongs to all who had a seat in its session. */
    @Produces
    OwnedItem groupNote() {
        return new OwnedItem(
                "Note i join SessionClient s on i.clientId is null and s.session.id = i.sessionId",
                "i.id",
                "s.clientId");
    }
}
