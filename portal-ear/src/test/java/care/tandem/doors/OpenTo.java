package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;

import java.util.Map;
import java.util.Set;

/** Which roles may ask for what at all: every method of every door. */
final class OpenTo {

    /** Whom each method opens to. A new method fails the test until somebody says here who it is for. */
    static final Map<String, Set<Person>> EACH = Map.ofEntries(
            Map.entry("AuditTrail.page", Set.of(ADMIN)),
            Map.entry("CheckIns.keep", Set.of(THERAPIST, CLIENT)),
            Map.entry("Conversation.answer", Set.of(THERAPIST, CLIENT)),
            Map.entry("Conversation.hear", Set.of(THERAPIST, CLIENT)),
            Map.entry("Conversation.say", Set.of(THERAPIST, CLIENT)),
            Map.entry("Conversation.waiting", Set.of(THERAPIST, CLIENT)),
            Map.entry("Finding.choices", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("Finding.seek", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("Goals.askForChange", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.changes", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.history", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.news", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.plan", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.reword", Set.of(THERAPIST, CLIENT)),
            Map.entry("Scales.agree", Set.of(THERAPIST, CLIENT)),
            Map.entry("Scales.rate", Set.of(THERAPIST, CLIENT)),
            Map.entry("Scales.review", Set.of(THERAPIST, CLIENT)),
            Map.entry("Scales.write", Set.of(THERAPIST, CLIENT)),
            Map.entry("Steps.place", Set.of(THERAPIST, CLIENT)),
            Map.entry("Steps.reword", Set.of(THERAPIST, CLIENT)),
            Map.entry("Steps.settle", Set.of(THERAPIST, CLIENT)),
            Map.entry("Steps.suggest", Set.of(THERAPIST, CLIENT)),
            Map.entry("GoalTemplates.begin", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("GoalTemplates.change", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("GoalTemplates.kept", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("GoalTemplates.make", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("GoalTemplates.offered", Set.of(THERAPIST, CLIENT)),
            Map.entry("GoalTemplates.open", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("GoalTemplates.retire", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("GoalTemplates.takeBack", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("GoalTemplates.use", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.accept", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.decline", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.list", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.move", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.open", Set.of(THERAPIST, CLIENT)),
            Map.entry("Goals.propose", Set.of(THERAPIST, CLIENT)),
            Map.entry("Corrections.add", Set.of(THERAPIST)),
            Map.entry("Corrections.strike", Set.of(THERAPIST)),
            Map.entry("Corrections.unlock", Set.of(THERAPIST)),
            Map.entry("Cosignatures.comment", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("Cosignatures.cosign", Set.of(SUPERVISOR)),
            Map.entry("Cosignatures.giveBack", Set.of(SUPERVISOR)),
            Map.entry("Notes.begin", Set.of(THERAPIST)),
            Map.entry("Notes.exactText", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("Notes.keep", Set.of(THERAPIST)),
            Map.entry("Notes.list", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("Notes.open", Set.of(THERAPIST, SUPERVISOR)),
            Map.entry("Notes.passages", Set.of(THERAPIST)),
            Map.entry("Notes.sign", Set.of(THERAPIST)),
            Map.entry("SavedTexts.bringBack", Set.of(THERAPIST)),
            Map.entry("SavedTexts.list", Set.of(THERAPIST)),
            Map.entry("SharedNotes.list", Set.of(CLIENT)),
            Map.entry("SharedNotes.open", Set.of(CLIENT)),
            Map.entry("SharedNotes.share", Set.of(THERAPIST)),
            Map.entry("People.caseload", Set.of(THERAPIST)),
            Map.entry("People.members", Set.of(ADMIN)),
            Map.entry("PsychotherapyNotes.begin", Set.of(THERAPIST)),
            Map.entry("PsychotherapyNotes.clients", Set.of(THERAPIST)),
            Map.entry("PsychotherapyNotes.keep", Set.of(THERAPIST)),
            Map.entry("PsychotherapyNotes.list", Set.of(THERAPIST)),
            Map.entry("PsychotherapyNotes.open", Set.of(THERAPIST)),
            Map.entry("PsychotherapyNotes.strike", Set.of(THERAPIST)),
            Map.entry("People.therapists", Set.of(CLIENT)),
            Map.entry("Agendas.open", Set.of(CLIENT)),
            Map.entry("Agendas.prepare", Set.of(CLIENT)),
            Map.entry("Sessions.attend", Set.of(THERAPIST)),
            Map.entry("Sessions.cancel", Set.of(THERAPIST)),
            Map.entry("Sessions.day", Set.of(THERAPIST)),
            Map.entry("Sessions.move", Set.of(THERAPIST)),
            Map.entry("Sessions.open", Set.of(THERAPIST)),
            Map.entry("Sessions.plan", Set.of(THERAPIST)),
            Map.entry("Sessions.toDo", Set.of(THERAPIST)),
            Map.entry("Sessions.upcoming", Set.of(CLIENT)),
            Map.entry("Sessions.week", Set.of(THERAPIST)));

    private OpenTo() {}
}
