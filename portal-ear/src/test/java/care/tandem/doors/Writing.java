package care.tandem.doors;

import care.tandem.clinics.Entrance;
import care.tandem.door.CurrentMember;
import care.tandem.goals.AcceptGoal;
import care.tandem.goals.AgreeToScale;
import care.tandem.goals.CheckInOnGoal;
import care.tandem.goals.CheckIns;
import care.tandem.goals.Conversation;
import care.tandem.goals.Goals;
import care.tandem.goals.HearWords;
import care.tandem.goals.ProposeGoal;
import care.tandem.goals.SayOnGoal;
import care.tandem.goals.ScaleText;
import care.tandem.goals.Scales;
import care.tandem.goals.Steps;
import care.tandem.goals.SuggestStep;
import care.tandem.goals.WriteScale;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.CommentOnNote;
import care.tandem.notes.Corrections;
import care.tandem.notes.Cosignatures;
import care.tandem.notes.KeepAddendum;
import care.tandem.notes.KeepNote;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteState;
import care.tandem.notes.Notes;
import care.tandem.notes.SavedTexts;
import care.tandem.sessions.AgendaView;
import care.tandem.sessions.Agendas;
import care.tandem.sessions.PlanSession;
import care.tandem.sessions.PrepareSession;
import care.tandem.sessions.Repeat;
import care.tandem.sessions.Sessions;
import care.tandem.writing.Written;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people of a practice write, through the doors. */
final class Writing {

    private final Entrance entrance = CDI.current().select(Entrance.class).get();
    private final Goals goals = CDI.current().select(Goals.class).get();
    private final Steps steps = CDI.current().select(Steps.class).get();
    private final Notes notes = CDI.current().select(Notes.class).get();
    private final Practice practice;

    private Writing(Practice practice) {
        this.practice = practice;
    }

    static Writing in(Practice practice) {
        return new Writing(practice);
    }

    private static <T> T door(Class<T> door) {
        return CDI.current().select(door).get();
    }

    /** Somebody comes in, an operator outside of the practice, and whatever is called next is called by them. */
    void enter(Person person) {
        if (!person.comesIn(practice, entrance)) {
            throw new AssertionError(person + " is no member of " + practice);
        }
        CDI.current().select(CurrentMember.class).get().signedInAt(Instant.now());
    }

    /** A wish of a client, as a door takes it. */
    static ProposeGoal proposal(@Nullable UUID client, String words) {
        return proposal(client, words, null);
    }

    static ProposeGoal proposal(@Nullable UUID client, String words, @Nullable LocalDate due) {
        return new ProposeGoal(client, words, null, due, List.of(), null);
    }

    /** A goal that the client proposed. */
    UUID proposedGoal() {
        return proposedGoal(Person.CLIENT);
    }

    private UUID proposedGoal(Person client) {
        enter(client);
        return goals.propose(proposal(client.of(practice), "Sleep through the night"));
    }

    /** A goal that both accepted. */
    UUID activeGoal() {
        return activeGoal(Person.CLIENT, Person.THERAPIST);
    }

    UUID activeGoal(Person client, Person therapist) {
        UUID goal = proposedGoal(client);
        enter(therapist);
        goals.accept(new AcceptGoal(goal, goals.open(goal).version(), true));
        return goal;
    }

    UUID step(UUID goal) {
        enter(Person.CLIENT);
        return steps.suggest(new SuggestStep(goal, "No telephone in bed"));
    }

    void checkIn(UUID goal) {
        enter(Person.CLIENT);
        door(CheckIns.class).keep(new CheckInOnGoal(goal, 4, "Woke at four", today()));
    }

    /** A scale that the client wrote, and the therapist did not answer yet. */
    UUID scale(UUID goal) {
        enter(Person.CLIENT);
        return door(Scales.class).write(new WriteScale(goal, null, 0, scaleText()));
    }

    /** A scale that both agreed to. */
    UUID agreedScale(UUID goal) {
        UUID scale = scale(goal);
        enter(Person.THERAPIST);
        door(Scales.class).agree(new AgreeToScale(goal, scale, 0));
        return scale;
    }

    static ScaleText scaleText() {
        return new ScaleText(List.of("No sleep", "Two hours", "Five hours", "Seven hours", "Eight hours"), 3, 2, -1);
    }

    UUID comment(UUID goal) {
        enter(Person.CLIENT);
        return door(Conversation.class).say(new SayOnGoal(goal, null, "The nights are long"));
    }

    UUID hearing(UUID goal, UUID comment) {
        enter(Person.THERAPIST);
        return door(Conversation.class).hear(new HearWords(goal, comment, "You lie awake for long"));
    }

    /** A note that nobody wrote in yet. */
    UUID emptyDraft() {
        enter(Person.THERAPIST);
        return notes.begin(new BeginNote(Person.CLIENT.of(practice), null, Format.SOAP, today(), false));
    }

    /** A note in which nothing but a sentence on this goal is written. */
    UUID draftOn(UUID goal) {
        UUID note = emptyDraft();
        notes.keep(Passages.on(note, goal, "Two nights"));
        return note;
    }

    UUID draft() {
        UUID note = emptyDraft();
        notes.keep(Passages.whole(note));
        return note;
    }

    UUID signedNote() {
        UUID note = emptyDraft();
        notes.sign(Passages.signed(Passages.whole(note)));
        return note;
    }

    /** A note that its author's supervisor has to sign, too. */
    UUID awaitedNote() {
        return awaitedNote(Person.CLIENT2, Person.THERAPIST2);
    }

    UUID awaitedNote(Person client, Person therapist) {
        enter(therapist);
        UUID note = notes.begin(new BeginNote(client.of(practice), null, Format.SOAP, today(), false));
        notes.sign(Passages.signed(Passages.whole(note)));
        door(Cosignatures.class).comment(new CommentOnNote(note, "section3", "Is that a plan?"));
        return note;
    }

    /** A note in which something was rewritten before it was signed. */
    private UUID rewrittenNote(UUID goal) {
        UUID note = draftOn(goal);
        notes.keep(Passages.one(note, "section0", 0, "She slept badly"));
        notes.keep(Passages.one(note, "section0", 1, ""));
        KeepNote rest = Passages.whole(note);
        Map<String, Written> passages = new HashMap<>(rest.passages());
        passages.put("section0", new Written(2, "She slept well", null));
        notes.sign(Passages.signed(new KeepNote(note, passages, List.of(), null)));
        if (notes.open(note).state() == NoteState.AWAITING_COSIGNATURE) {
            enter(Person.SUPERVISOR);
            door(Cosignatures.class).cosign(new NoteAct(note, notes.open(note).version(), ""));
        }
        return note;
    }

    private Ids.NoteIds ofNote(UUID note) {
        enter(Person.THERAPIST);
        return new Ids.NoteIds(
                notes.open(note).events().get(0).id(),
                door(SavedTexts.class).list(note).states().get(0).id(),
                door(Corrections.class).add(new KeepAddendum(note, null, 0, "She rang on Tuesday", false)),
                ClientWriting.on(practice, note),
                ClientWriting.together(practice));
    }

    /** One of each: an active goal with a step, an agreed scale and something said and heard, a signed note, a template, a session, a psychotherapy note. */
    Ids oneOfEach() {
        UUID goal = activeGoal();
        UUID comment = comment(goal);
        awaitedNote();
        UUID note = rewrittenNote(goal);
        return new Ids(
                Person.CLIENT.of(practice),
                goal,
                step(goal),
                agreedScale(goal),
                comment,
                hearing(goal, comment),
                note,
                template(),
                session(),
                ofNote(note),
                OwnWriting.withTextAsideIn(practice),
                ClinicWriting.in(practice));
    }

    /** A session tomorrow, one of two, for which the client said what matters. */
    UUID session() {
        enter(Person.THERAPIST);
        PlanSession once = Plans.morning(today().plusDays(1), Person.CLIENT.of(practice));
        UUID session = door(Sessions.class).plan(Plans.of(once, once.time(), new Repeat(1, null, 2), true));
        enter(Person.CLIENT);
        door(Agendas.class).prepare(new PrepareSession(session, AgendaView.NONE, "The test on Friday", "Slept twice"));
        return session;
    }

    /** A template in use, with two steps and a scale. */
    UUID template() {
        return ClinicWriting.goalTemplate(practice);
    }

    /** The day it is in both practices. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Pacific/Auckland"));
    }
}
