package care.tandem.doors;

import care.tandem.noteforms.ChangeNoteTemplate;
import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.MakeNoteTemplate;
import care.tandem.noteforms.NoteForm;
import care.tandem.noteforms.NoteTemplates;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.UUID;

/** What a practice keeps for itself, through the doors. */
final class ClinicWriting {

    static final NoteForm NIGHTS = new NoteForm(
            "Nights", List.of(new FormSection("Sleep", "Hours", true), new FormSection("Dreams", "", false)));

    static final NoteForm DAYS = new NoteForm("Days", List.of(new FormSection("Work", "", true)));

    private ClinicWriting() {}

    static Ids.ClinicIds in(Practice practice) {
        return new Ids.ClinicIds(noteTemplate(practice));
    }

    /** A template in use, in its second version. */
    static UUID noteTemplate(Practice practice) {
        Writing.in(practice).enter(Person.THERAPIST);
        NoteTemplates templates = CDI.current().select(NoteTemplates.class).get();
        UUID template = templates.make(new MakeNoteTemplate(DAYS));
        templates.change(new ChangeNoteTemplate(template, 0, NIGHTS));
        return template;
    }
}
