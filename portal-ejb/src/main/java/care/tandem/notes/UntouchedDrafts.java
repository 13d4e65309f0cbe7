package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.door.CurrentSending;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.TemplateOfNote;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds drafts that were begun and not written in. Whoever goes back to the page that begins one and presses again has got
 * a new form from the server, and still means the same draft.
 */
@Dependent
class UntouchedDrafts {

    private static final UUID NO_TEMPLATE = new UUID(0, 0);
    private static final Duration RECENT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentSending sending;

    /**
     * The caller's own draft that the same press made within a day, for a day without a session; none where no form asks.
     *
     * @param carried whether something is carried over into it
     */
    List<UUID> like(CurrentMember me, BeginNote command, Division division, boolean carried) {
        if (!sending.isForm()) {
            return List.of();
        }
        TemplateOfNote template = division.template();
        return entities.createQuery(
                        "select n.id from Note n where n.authorId = :me and n.clientId = :client and n.sessionId is null "
                                + "and n.sessionDay = :day and n.format = :format and n.version = 0 and n.keptAt > :since "
                                + "and n.life.state = care.tandem.notes.NoteState.DRAFT and "
                                + "coalesce(n.text.begunWith.templateVersionId, :none) = :template and "
                                + (carried ? "" : "not ")
                                + "exists (select s.id from NoteSection s where s.note = n and s.carried = true) "
                                + "order by n.keptAt desc",
                        UUID.class)
                .setParameter("me", me.getId())
                .setParameter("client", command.client())
                .setParameter("day", command.sessionDay())
                .setParameter("format", division.format())
                .setParameter("none", NO_TEMPLATE)
                .setParameter("template", version(template))
                .setParameter("since", Instant.now().minus(RECENT))
                .setMaxResults(1)
                .getResultList();
    }

    private static UUID version(@Nullable TemplateOfNote template) {
        return template == null ? NO_TEMPLATE : template.version();
    }
}
