package care.tandem.notes;

import care.tandem.noteforms.FormSection;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The heading and the hint of a section as a template of the clinic's own had them when the note was begun. */
@Embeddable
class OwnHeading {

    private @Nullable SealedText ownHeading;
    private @Nullable SealedText ownHint;

    protected OwnHeading() {}

    OwnHeading(UUID section, FormSection form, Vault vault) {
        ownHeading = vault.seal(NotePlaces.ownHeading(section), form.heading());
        ownHint = vault.sealIfAny(NotePlaces.ownHint(section), form.hint());
    }

    String heading(UUID section, Vault vault) {
        return vault.open(NotePlaces.ownHeading(section), Objects.requireNonNull(ownHeading));
    }

    /** The empty text where there is none. */
    String hint(UUID section, Vault vault) {
        return Objects.requireNonNullElse(vault.openIfAny(NotePlaces.ownHint(section), ownHint), "");
    }
}
