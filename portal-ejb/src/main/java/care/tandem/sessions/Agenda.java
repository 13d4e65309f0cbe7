package care.tandem.sessions;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client wants to speak of in a session of theirs. Their own words, theirs to change until it begins. */
@Entity
class Agenda extends ClinicOwned {

    private UUID sessionId;
    private UUID clientId;
    private @Nullable SealedText matters;
    private @Nullable SealedText since;
    private Instant keptAt;

    protected Agenda() {}

    Agenda(UUID session, UUID client) {
        sessionId = session;
        clientId = client;
        keptAt = Instant.now();
    }

    /** Takes down both answers; either may be left out, and what was sent may be taken back. */
    void kept(String matters, String since, Vault vault) {
        Refused.together(
                () -> Wording.optional("matters", matters, Wording.SHORT),
                () -> Wording.optional("since", since, Wording.SHORT));
        String mattering = Wording.optional("matters", matters, Wording.SHORT);
        String sinceThen = Wording.optional("since", since, Wording.SHORT);
        if (mattering.isEmpty() && sinceThen.isEmpty() && this.matters == null && this.since == null) {
            throw new Refused("matters", "refused.agenda.empty");
        }
        this.matters = vault.sealIfAny(SessionPlaces.matters(id()), mattering);
        this.since = vault.sealIfAny(SessionPlaces.since(id()), sinceThen);
        keptAt = Instant.now();
    }

    /** One that is being begun was seen as none. */
    void requireSeen(long seenVersion) {
        if (matters == null && since == null && seenVersion == AgendaView.NONE) {
            return;
        }
        requireUnchangedSince(seenVersion);
    }

    /** What matters most; the empty text where nothing was said. */
    String matters(Vault vault) {
        return matters == null ? "" : vault.open(SessionPlaces.matters(id()), matters);
    }

    /** What went well or badly since; the empty text where nothing was said. */
    String since(Vault vault) {
        return since == null ? "" : vault.open(SessionPlaces.since(id()), since);
    }

    Instant keptAt() {
        return keptAt;
    }
}
