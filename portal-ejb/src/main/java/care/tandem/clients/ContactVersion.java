package care.tandem.clients;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealContext;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A client's contact as somebody kept it. Written once, never changed; the one with the highest number holds. */
@Entity
class ContactVersion extends ClinicOwned {

    private UUID clientId;
    private int number;
    private SealedText contact;
    private UUID memberId;
    private Instant at;

    protected ContactVersion() {}

    /** @param number one more than the last one's */
    ContactVersion(UUID client, int number, Contact written, UUID by, Vault vault) {
        clientId = client;
        this.number = number;
        contact = vault.seal(place(), written.whole());
        memberId = by;
        at = Instant.now();
    }

    private SealContext place() {
        return new SealContext("contact_version", "contact", id());
    }

    Contact contact(Vault vault) {
        return Contact.from(vault.open(place(), contact));
    }

    UUID clientId() {
        return clientId;
    }

    int number() {
        return number;
    }

    boolean isBy(UUID member) {
        return memberId.equals(member);
    }

    Instant at() {
        return at;
    }
}
