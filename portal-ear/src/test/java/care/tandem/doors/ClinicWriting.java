package care.tandem.doors;

import care.tandem.audit.AuditTrail;
import care.tandem.audit.LogFilter;
import care.tandem.caseload.HandOver;
import care.tandem.caseload.Handovers;
import care.tandem.goals.ScaleText;
import care.tandem.letterheads.KeepLetterhead;
import care.tandem.letterheads.Letterheads;
import care.tandem.noteforms.ChangeNoteTemplate;
import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.MakeNoteTemplate;
import care.tandem.noteforms.NoteForm;
import care.tandem.noteforms.NoteTemplates;
import care.tandem.phrases.KeepPhrase;
import care.tandem.phrases.Phrases;
import care.tandem.policies.Decide;
import care.tandem.policies.Marks;
import care.tandem.policies.Policies;
import care.tandem.policies.Setting;
import care.tandem.policies.Topic;
import care.tandem.policies.Unlocking.Policy;
import care.tandem.templates.GoalTemplates;
import care.tandem.templates.Language;
import care.tandem.templates.MakeGoalTemplate;
import care.tandem.templates.TemplateText;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a practice keeps for itself, through the doors. */
final class ClinicWriting {

    static final NoteForm NIGHTS = new NoteForm(
            "Nights", List.of(new FormSection("Sleep", "Hours", true), new FormSection("Dreams", "", false)));

    static final NoteForm DAYS = new NoteForm("Days", List.of(new FormSection("Work", "", true)));

    private ClinicWriting() {}

    static Ids.ClinicIds in(Practice practice) {
        decide(practice, Policy.WITHIN_HOURS, 72, 721);
        decide(practice, Policy.WITHIN_HOURS, 72, 720);
        ClientWriting.isReached(practice, "555 0100");
        letterhead(practice, "4 Quay Street");
        return new Ids.ClinicIds(
                noteTemplate(practice),
                phrase(practice),
                Practice.CEDAR,
                mark(practice),
                handover(practice),
                entry(practice));
    }

    /** The latest line of its log. */
    private static UUID entry(Practice practice) {
        Writing.in(practice).enter(Person.ADMIN);
        AuditTrail trail = CDI.current().select(AuditTrail.class).get();
        return trail.page(LogFilter.ALL).lines().get(0).id();
    }

    /** The admin gives one client of a therapist to another one, and takes that back: all is as before. */
    static UUID handover(Practice practice) {
        Writing.in(practice).enter(Person.ADMIN);
        Handovers handovers = CDI.current().select(Handovers.class).get();
        HandOver asked = handOver(practice, Person.COLLEAGUE, Person.PEER, Person.TURNED, 0);
        UUID handover = handovers.handOver(handOver(
                practice,
                Person.COLLEAGUE,
                Person.PEER,
                Person.TURNED,
                handovers.weigh(asked).seen()));
        handovers.takeBack(handover);
        return handover;
    }

    /** For tomorrow. */
    static HandOver handOver(Practice practice, Person therapist, Person client, Person to, long seen) {
        return new HandOver(
                therapist.of(practice),
                client.of(practice),
                to.of(practice),
                false,
                Writing.today().plusDays(1),
                "Moves away",
                seen);
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
        return decide(
                practice,
                Map.of(
                        Setting.UNLOCKING, unlocking.name(),
                        Setting.UNLOCK_HOURS, String.valueOf(hours),
                        Setting.SIGN_AGAIN_MINUTES, String.valueOf(signAgainMinutes),
                        Setting.UNTOUCHED_WEEKS, String.valueOf(untouchedWeeks)));
    }

    /** The admin decides on these settings. @return the act's id */
    static UUID decide(Practice practice, Map<Setting, String> values) {
        Writing.in(practice).enter(Person.ADMIN);
        Policies policies = CDI.current().select(Policies.class).get();
        UUID act = policies.decide(new Decide(policies.on(Topic.NOTES).version(), values));
        Writing.in(practice).enter(Person.ADMIN);
        return act;
    }

    /** The mark that the practice has, or is given. */
    static UUID mark(Practice practice) {
        Writing.in(practice).enter(Person.ADMIN);
        Policies policies = CDI.current().select(Policies.class).get();
        CDI.current().select(Marks.class).get().keep(policies.on(Topic.LOOK).version(), picture());
        return UUID.fromString(policies.on(Topic.LOOK).values().get(Setting.MARK_ID));
    }

    /** A red card, as an SVG. */
    static byte[] picture() {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 1'><rect width='3' height='1' fill='#f00'/></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The admin decides what stands on letters. */
    static void letterhead(Practice practice, String lines) {
        Writing.in(practice).enter(Person.ADMIN);
        Letterheads letterheads = CDI.current().select(Letterheads.class).get();
        letterheads.keep(new KeepLetterhead(letterheads.open().number(), lines));
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
