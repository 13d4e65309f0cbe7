package care.tandem.doors;

import care.tandem.clinics.Entrance;
import care.tandem.goals.AcceptGoal;
import care.tandem.goals.AddStep;
import care.tandem.goals.CheckInOnGoal;
import care.tandem.goals.Goals;
import care.tandem.goals.ProposeGoal;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Format;
import care.tandem.notes.Heading;
import care.tandem.notes.NoteText;
import care.tandem.notes.Notes;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What people of a practice write, through the doors. */
final class Writing {

    private final Entrance entrance = CDI.current().select(Entrance.class).get();
    private final Goals goals = CDI.current().select(Goals.class).get();
    private final Notes notes = CDI.current().select(Notes.class).get();
    private final Practice practice;

    private Writing(Practice practice) {
        this.practice = practice;
    }

    static Writing in(Practice practice) {
        return new Writing(practice);
    }

    /** Somebody comes in, and whatever is called next is called by them. */
    void enter(Person person) {
        if (!entrance.enter(person.subject(practice), practice.slug())) {
            throw new AssertionError(person + " is no member of " + practice);
        }
    }

    /** A goal that the client proposed. */
    UUID proposedGoal() {
        enter(Person.CLIENT);
        return goals.propose(new ProposeGoal(Person.CLIENT.of(practice), "Sleep through the night", null));
    }

    /** A goal that both accepted. */
    UUID activeGoal() {
        UUID goal = proposedGoal();
        enter(Person.THERAPIST);
        goals.accept(new AcceptGoal(goal, goals.open(goal).version(), null));
        return goal;
    }

    UUID step(UUID goal) {
        enter(Person.CLIENT);
        return goals.addStep(new AddStep(goal, "No telephone in bed"));
    }

    void checkIn(UUID goal) {
        enter(Person.CLIENT);
        goals.checkIn(new CheckInOnGoal(goal, 4, "Woke at four", today()));
    }

    UUID draft() {
        enter(Person.THERAPIST);
        return notes.begin(new BeginNote(Person.CLIENT.of(practice), Format.SOAP, wholeText(), false));
    }

    UUID signedNote() {
        enter(Person.THERAPIST);
        return notes.begin(new BeginNote(Person.CLIENT.of(practice), Format.SOAP, wholeText(), true));
    }

    /** One of each: an active goal with a step, and a signed note. */
    Ids oneOfEach() {
        UUID goal = activeGoal();
        return new Ids(Person.CLIENT.of(practice), goal, step(goal), signedNote());
    }

    static NoteText wholeText() {
        Map<Heading, String> sections = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            sections.put(heading, "About " + heading);
        }
        return new NoteText(today(), sections, "We looked at the week together");
    }

    /** The day it is in both practices. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Pacific/Auckland"));
    }
}
