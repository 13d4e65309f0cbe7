package care.tandem.noteforms;

import care.tandem.door.ClinicOwned;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** What a template says, or once said. Written once, never changed. */
@Entity
class NoteTemplateVersion extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id")
    private NoteTemplate template;

    private int number;
    private SealedText form;
    private UUID madeBy;
    private Instant madeAt;

    protected NoteTemplateVersion() {}

    NoteTemplateVersion(NoteTemplate template, NoteForm written, UUID by, Vault vault) {
        this.template = template;
        number = template.number();
        form = written.sealed(id(), vault);
        madeBy = by;
        madeAt = Instant.now();
    }

    NoteForm form(Vault vault) {
        return NoteForm.opened(id(), form, vault);
    }

    /** @param madeByName who made this version */
    NoteTemplateView view(String madeByName, Vault vault) {
        return new NoteTemplateView(
                template.id(), template.version(), number, form(vault), madeByName, madeAt, template.retiredAt());
    }
}
