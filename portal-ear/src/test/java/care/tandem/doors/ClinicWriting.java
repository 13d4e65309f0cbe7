package care.tandem.doors;

import care.tandem.goals.ScaleText;
import care.tandem.noteforms.ChangeNoteTemplate;
import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.MakeNoteTemplate;
import care.tandem.noteforms.NoteForm;
import care.tandem.noteforms.NoteTemplates;
import care.tandem.phrases.KeepPhrase;
import care.tandem.phrases.Phrases;
import care.tandem.policies.DecideOnNotes;
import care.tandem.policies.Policies;
import care.tandem.policies.Unlocking.Policy;
import care.tandem.templates.GoalTemplates;
import care.tandem.templates.Language;
import care.tandem.templates.MakeGoalTemplate;
import care.tandem.templates.TemplateText;
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
        decide(practice, Policy.WITHIN_HOURS, 72, 720);
        return new Ids.ClinicIds(noteTemplate(practice), phrase(practice));
    }

    /** One of the therapist's own, of a name that there was not before. */
    static UUID phrase(Practice practice) {
        Writing.in(practice).enter(Person.THERAPIST);
        String name = "slept-" + UUID.randomUUID().toString().substring(0, 23);
        return CDI.current().select(Phrases.class).get().keep(new KeepPhrase(null, 0, name, "Slept well", false));
    }

    /** The admin decides how notes are kept. @return the decision's id */
    static UUID decide(Practice practice, Policy unlocking, int hours, int signAgainMinutes) {
        return decide(practice, unlocking, hours, signAgainMinutes, 4);
    }

    /** The admin decides this, too: after how many weeks a goal that no note names is pointed out. */
    static UUID decide(Practice practice, Policy unlocking, int hours, int signAgainMinutes, int untouchedWeeks) {
        Writing.in(practice).enter(Person.ADMIN);
        Policies policies = CDI.current().select(Policies.class).get();
        long seen = policies.onNotes().version();
        UUID decision = policies.decide(new DecideOnNotes(seen, unlocking, hours, signAgainMinutes, untouchedWeeks));
        Writing.in(practice).enter(Person.ADMIN);
        return decision;
    }

    static UUID goalTemplate(Practice practice) {
        Writing.in(practice).enter(Person.THERAPIST);
        GoalTemplates templates = CDI.current().select(GoalTemplates.class).get();
        return templates.make(new MakeGoalTemplate(goalTemplateText("I want to sing again")));
    }

    /** Two steps and a scale. */
    static TemplateText goalTemplateText(String words) {
        ScaleText scale = new ScaleText(List.of("Not once", "Once", "Twice", "Often", "Always"), 2, 3, -1);
        return new TemplateText(Language.ENGLISH, words, List.of("Hum", "Hum to the radio"), scale);
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
