package care.tandem.noteforms;

import care.tandem.door.Given;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.policies.CurrentPolicies;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out how a note is divided that somebody wants to begin. */
@Dependent
public class Divisions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPolicies policies;

    @Inject
    Vault vault;

    /**
     * By the template, where one is named; else by the format.
     *
     * @throws NotFound when the clinic has no such template in use
     * @throws Refused at {@code format} when there is none, or the clinic does not offer it ({@code
     *     refused.note.format.notOffered})
     */
    public Division of(@Nullable Format asked, @Nullable UUID template) {
        if (template != null) {
            requireOffered(policies.onNotes().ownTemplates());
            return by(template);
        }
        Format format = Given.required("format", asked);
        if (format == Format.OWN) {
            throw new Refused("format", "refused.note.format");
        }
        requireOffered(policies.onNotes().formats().contains(format.name()));
        return Division.by(format);
    }

    private static void requireOffered(boolean offered) {
        if (!offered) {
            throw new Refused("format", "refused.note.format.notOffered");
        }
    }

    private Division by(UUID template) {
        Object[] row = entities.createQuery(
                        "select v.id, v.number, v.form from NoteTemplateVersion v join v.template t "
                                + "where t.id = :template and v.number = t.number and t.retiredAt is null",
                        Object[].class)
                .setParameter("template", template)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        UUID version = (UUID) row[0];
        NoteForm form = NoteForm.opened(version, (SealedText) row[2], vault);
        return new Division(Format.OWN, form.sections(), new TemplateOfNote(version, form.name(), (Integer) row[1]));
    }
}
