package care.tandem.sessions;

import care.tandem.vault.SealContext;
import java.util.UUID;

/** Where the sealed texts of sessions stand. */
final class SessionPlaces {

    private SessionPlaces() {}

    static SealContext place(UUID session) {
        return new SealContext("session", "place", session);
    }

    static SealContext matters(UUID agenda) {
        return new SealContext("agenda", "matters", agenda);
    }

    static SealContext since(UUID agenda) {
        return new SealContext("agenda", "since", agenda);
    }
}
