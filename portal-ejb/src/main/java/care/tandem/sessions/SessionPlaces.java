package care.tandem.sessions;

import care.tandem.vault.Place;
import java.util.UUID;

/** Where the sealed texts of sessions stand. */
final class SessionPlaces {

    private SessionPlaces() {}

    static Place place(UUID session) {
        return new Place("session", "place", session);
    }

    static Place matters(UUID agenda) {
        return new Place("agenda", "matters", agenda);
    }

    static Place since(UUID agenda) {
        return new Place("agenda", "since", agenda);
    }
}
