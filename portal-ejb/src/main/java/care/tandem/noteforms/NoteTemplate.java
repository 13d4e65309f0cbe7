package care.tandem.noteforms;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.vault.Vault;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to divide notes that a clinic keeps for itself. To change it is to make a new version; the ones before stay as
 * they were, for the notes that were begun with them. Retired, never deleted: it can be taken back.
 */
@Entity
class NoteTemplate extends ClinicOwned {

    /** Of the version that counts now. */
    private int number;

    private @Nullable Instant retiredAt;

    protected NoteTemplate() {}

    /** One of which nothing is said yet. */
    static NoteTemplate blank() {
        return new NoteTemplate();
    }

    /** Says this from now on. */
    NoteTemplateVersion says(NoteForm form, UUID by, Vault vault) {
        requireInUse();
        NoteForm written = form.written();
        number++;
        return new NoteTemplateVersion(this, written, by, vault);
    }

    /** Says something else from now on. @return nothing where nothing is different */
    Optional<NoteTemplateVersion> changed(NoteForm now, NoteForm form, UUID by, Vault vault) {
        requireInUse();
        return form.written().equals(now) ? Optional.empty() : Optional.of(says(form, by, vault));
    }

    void requireSeen(long seenVersion) {
        requireUnchangedSince(seenVersion);
    }

    void retired(long seenVersion) {
        requireUnchangedSince(seenVersion);
        requireInUse();
        retiredAt = Instant.now();
    }

    void takenBack(long seenVersion) {
        requireUnchangedSince(seenVersion);
        if (isInUse()) {
            throw new Refused(Refused.WHOLE, "refused.template.inUse");
        }
        retiredAt = null;
    }

    private void requireInUse() {
        if (!isInUse()) {
            throw new Refused(Refused.WHOLE, "refused.template.retired");
        }
    }

    boolean isInUse() {
        return retiredAt == null;
    }

    int number() {
        return number;
    }

    @Nullable
    Instant retiredAt() {
        return retiredAt;
    }
}
