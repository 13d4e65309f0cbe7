package care.tandem.notes;

import care.tandem.noteforms.TemplateOfNote;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The version of a template of the clinic's own that a note was begun with, and a copy of its name. */
@Embeddable
class BegunWith {

    private @Nullable UUID templateVersionId;
    private @Nullable SealedText templateName;
    private @Nullable Integer templateNumber;

    protected BegunWith() {}

    BegunWith(UUID note, TemplateOfNote template, Vault vault) {
        templateVersionId = template.version();
        templateName = vault.seal(NotePlaces.templateName(note), template.name());
        templateNumber = template.number();
    }

    TemplateOfNote view(UUID note, Vault vault) {
        return new TemplateOfNote(
                Objects.requireNonNull(templateVersionId),
                vault.open(NotePlaces.templateName(note), Objects.requireNonNull(templateName)),
                Objects.requireNonNull(templateNumber));
    }
}
