package care.tandem.noteforms;

import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * A clinic's templates for session notes: their sections, each with a heading, a hint, and whether it must be written.
 * The client's voice is in every note besides. They are made, changed and retired by therapists and supervisors; a note
 * keeps to the version it was begun with.
 */
@Stateless
public class NoteTemplates {

    @Inject
    NoteTemplateQueries templates;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /** Those that a note can begin with, by name. */
    @Allowed(THERAPIST)
    public List<NoteTemplateView> offered() {
        return templates.inUse();
    }

    /** All that the clinic has, by name, the retired ones among them. */
    @Allowed({THERAPIST, SUPERVISOR})
    public List<NoteTemplateView> kept() {
        return templates.all();
    }

    /** One of them, retired or not. @throws NotFound when the clinic has none of this id */
    @Allowed({THERAPIST, SUPERVISOR})
    public NoteTemplateView open(UUID noteTemplate) {
        return templates.one(noteTemplate);
    }

    /**
     * Keeps a new one, which is in use from now on.
     *
     * @return its id
     * @throws Refused at {@code name}, {@code heading1} to {@code heading9} or {@code hint1} and so on
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public UUID make(MakeNoteTemplate command) {
        NoteTemplate template = NoteTemplate.blank();
        NoteTemplateVersion first = template.says(command.form(), me.getId(), vault);
        templates.keep(template);
        templates.keep(first);
        return template.id();
    }

    /**
     * Makes a new version of one that is in use. Notes that were begun stay as they are. Where nothing is different,
     * nothing is written.
     *
     * @throws NotFound when the clinic has none of this id
     * @throws care.tandem.door.Stale when it changed since the caller saw it
     * @throws Refused as for making one; {@code refused.template.retired} when it is not in use
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public void change(ChangeNoteTemplate command) {
        NoteTemplate template = templates.held(command.noteTemplate());
        template.requireSeen(command.version());
        NoteForm now = templates.one(command.noteTemplate()).form();
        template.changed(now, command.form(), me.getId(), vault).ifPresent(templates::keep);
    }

    /** Offers it no more. @throws Refused {@code refused.template.retired} when it is retired already; else as above */
    @Allowed({THERAPIST, SUPERVISOR})
    public void retire(SettleNoteTemplate command) {
        templates.held(command.noteTemplate()).retired(command.version());
    }

    /** Offers it again. @throws Refused {@code refused.template.inUse} when it is not retired; else as above */
    @Allowed({THERAPIST, SUPERVISOR})
    public void takeBack(SettleNoteTemplate command) {
        templates.held(command.noteTemplate()).takenBack(command.version());
    }
}
