package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.COLLEAGUE;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR2;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.amendments.AmendmentLine;
import care.tandem.amendments.ClientAmendments;
import care.tandem.clients.ClientView;
import care.tandem.clients.Clients;
import care.tandem.clients.Colleague;
import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.goals.ClientGoals;
import care.tandem.goals.GoalLine;
import care.tandem.goals.Goals;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.ClientNotes;
import care.tandem.notes.NoteLine;
import care.tandem.notes.Notes;
import care.tandem.replies.Answer;
import care.tandem.replies.AnswerHeard;
import care.tandem.replies.ClientReplies;
import care.tandem.replies.Replies;
import care.tandem.sessions.AttendSession;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.ClientSessions;
import care.tandem.sessions.SessionLine;
import care.tandem.sessions.Sessions;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All of a client at once: of each feature what the therapist who asks may read, and nothing of anybody else. */
@InServer
class ClientsTest {

    @Inject
    Clients clients;

    @Inject
    Sessions sessions;

    @Inject
    Goals goals;

    @Inject
    Notes notes;

    @Inject
    Replies replies;

    @Test
    void areFoundByThoseWhoWorkWithThemNowAlone() {
        for (Person other : new Person[] {THERAPIST2, PEER, COLLEAGUE}) {
            enter(other);
            assertThatThrownBy(() -> clients.open(CLIENT.of(ALDER)))
                    .as("%s", other)
                    .isInstanceOf(NotFound.class);
        }
        enter(THERAPIST);
        assertThatThrownBy(() -> clients.open(FORMER.of(ALDER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clients.open(THERAPIST2.of(ALDER))).isInstanceOf(NotFound.class);
        enter(SUPERVISOR2);
        assertThatThrownBy(() -> clients.open(CLIENT.of(ALDER))).isInstanceOf(NotAllowed.class);
    }

    /** Nobody else is among them who once worked with them, or whom no role lets do so. */
    @Test
    void tellWhoWorksWithThemNow() {
        assertThat(opened(PEER).colleagues())
                .extracting(
                        Colleague::name,
                        Colleague::me,
                        colleague -> colleague.supervisors().size())
                .containsExactly(tuple("colleague", false, 0), tuple("therapist", true, 0));
        assertThat(opened(CLIENT).colleagues()).extracting(Colleague::name).containsExactly("therapist");
    }

    /** In the other practice nobody plans anything for these two. */
    @Test
    void tellTheNextSessionAndTheLastOneThatWereNotCalledOff() {
        Writing.in(BIRCH).enter(THERAPIST2);
        planned(-4);
        UUID last = planned(-3);
        UUID away = planned(-2);
        sessions.attend(new AttendSession(away, Map.of(FORMER.of(BIRCH), Attendance.CANCELLED)));
        UUID next = planned(3);
        planned(4);

        ClientSessions around = clients.open(FORMER.of(BIRCH)).part(ClientSessions.class);
        assertThat(around.last()).extracting(SessionLine::id).isEqualTo(last);
        assertThat(around.next()).extracting(SessionLine::id).isEqualTo(next);
    }

    private UUID planned(int days) {
        return sessions.plan(Plans.morning(Writing.today().plusDays(days), FORMER.of(BIRCH)));
    }

    @Test
    void tellGoalsNotesAndWhatIsNewFromThem() {
        UUID goal = Writing.in(ALDER).activeGoal();
        Writing.in(ALDER).step(goal);
        Writing.in(ALDER).comment(goal);
        UUID note = Writing.in(ALDER).signedNote();
        UUID draft = Writing.in(ALDER).emptyDraft();
        UUID request = ClientWriting.on(ALDER, note);
        ClientWriting.isReached(
                ALDER, "555 12" + note.toString().substring(0, 3).replaceAll("\\D", "7"));

        ClientView client = opened(CLIENT);
        ClientGoals.Line first = client.part(ClientGoals.class).lines().get(0);
        assertThat(first.goal())
                .extracting(GoalLine::id, GoalLine::nextStep)
                .containsExactly(goal, "No telephone in bed");
        assertThat(first.deed()).isNotNull();
        assertThat(client.part(ClientNotes.class).lines().get(0))
                .extracting(NoteLine::id)
                .isEqualTo(draft);
        assertThat(client.part(ClientNotes.class).lines().get(0).isWritable()).isTrue();
        assertThat(client.part(ClientReplies.class).lines())
                .extracting(ClientReplies.Line::note, ClientReplies.Line::answer)
                .contains(tuple(note, Answer.PARTLY), tuple(note, null));
        assertThat(client.part(ClientAmendments.class).lines())
                .extracting(AmendmentLine::id)
                .contains(request);
        assertThat(client.news()).isNotNull();
        assertThat(client.contact().called()).isEqualTo("Cleo");

        goals.open(goal);
        notes.open(note);
        ClientView known = opened(CLIENT);
        assertThat(known.part(ClientGoals.class).lines())
                .filteredOn(line -> line.goal().id().equals(goal))
                .extracting(ClientGoals.Line::deed)
                .containsOnlyNulls();
        assertThat(known.part(ClientReplies.class).lines())
                .extracting(ClientReplies.Line::note)
                .doesNotContain(note);
    }

    @Test
    void tellOneTherapistNothingOfWhatIsBetweenTheClientAndAnother() {
        enter(THERAPIST);
        UUID note = notes.begin(new BeginNote(PEER.of(ALDER), null, Format.SOAP, Writing.today(), false));
        notes.sign(Passages.signed(Passages.whole(note)));
        enter(PEER);
        replies.answer(new AnswerHeard(note, Answer.YES, ""));
        assertThat(opened(PEER).part(ClientReplies.class).lines())
                .extracting(ClientReplies.Line::note)
                .contains(note);
        enter(COLLEAGUE);
        assertThat(clients.open(PEER.of(ALDER)).part(ClientReplies.class).lines())
                .extracting(ClientReplies.Line::note)
                .doesNotContain(note);
    }

    private ClientView opened(Person client) {
        enter(THERAPIST);
        return clients.open(client.of(ALDER));
    }

    private static void enter(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
