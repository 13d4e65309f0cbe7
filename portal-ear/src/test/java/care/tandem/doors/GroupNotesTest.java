package care.tandem.doors;

import static care.tandem.doors.GroupWriting.assertNotTold;
import static care.tandem.doors.GroupWriting.saying;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.COLLEAGUE;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.SUPERVISOR2;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.amendments.Amendments;
import care.tandem.amendments.AskForAmendment;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.notes.Cosignatures;
import care.tandem.notes.Drafts;
import care.tandem.notes.GroupNotes;
import care.tandem.notes.KeepNote;
import care.tandem.notes.MemberPreview;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteLine;
import care.tandem.notes.NoteState;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.notes.Together;
import care.tandem.replies.Answer;
import care.tandem.replies.AnswerHeard;
import care.tandem.replies.AttachStatement;
import care.tandem.replies.Replies;
import care.tandem.sessions.AttendSession;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.SessionLine;
import care.tandem.sessions.Sessions;
import care.tandem.sharing.SharedFilter;
import care.tandem.sharing.SharedNoteLine;
import care.tandem.sharing.SharedNotes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A note of the group: who reads it, what each client is told, and that nobody is named to anybody else. */
@InServer
class GroupNotesTest {

    @Inject
    Notes notes;

    @Inject
    Drafts drafts;

    @Inject
    GroupNotes groups;

    @Inject
    SharedNotes shared;

    @Inject
    Sessions sessions;

    @Inject
    Replies replies;

    @Inject
    Amendments amendments;

    @Test
    void isOneForEachSessionBesideTheNotesOnEach() {
        GroupWriting group = group();
        UUID note = group.note();
        assertThat(group.note()).isEqualTo(note);
        assertThat(group.noteOn(CLIENT)).isNotEqualTo(note).isNotEqualTo(group.noteOn(PEER));

        NoteView view = notes.open(note);
        assertThat(view.isGroup()).isTrue();
        assertThat(view.clientName()).isEqualTo("client, peer");
        assertThat(view.sessionDay()).isEqualTo(Writing.today().minusDays(1));
        assertThat(drafts.open(note).plan()).isEmpty();
        SessionLine session = sessions.open(group.session()).line();
        assertThat(session.groupNote()).isEqualTo(note);
        assertThat(session.groupState()).isEqualTo("DRAFT");
    }

    @Test
    void isThereOnlyWhereSeveralMet() {
        GroupWriting alone = new GroupWriting(ALDER, THERAPIST, CLIENT);
        assertThatThrownBy(alone::note).hasMessage("refused.note.group.alone");
        GroupWriting group = group();
        as(THERAPIST2);
        assertThatThrownBy(group::note).isInstanceOf(NotFound.class);
    }

    @Test
    void isReadByItsAuthorAndNotByAColleagueOfOneOfThem() {
        GroupWriting group = group();
        UUID note = group.signed("You found words for the week");
        UUID own = group.noteOn(PEER);
        notes.sign(Passages.signed(saying(own, "Your week was long", "")));
        assertThat(notes.open(note).state()).isEqualTo(NoteState.LOCKED);

        as(COLLEAGUE);
        assertThat(notes.open(own).mine()).isFalse();
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotFound.class);
        assertThat(notes.list(NoteFilter.ALL).lines())
                .extracting(NoteLine::id)
                .contains(own)
                .doesNotContain(note);
        as(SUPERVISOR2);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotFound.class);
    }

    @Test
    void goesToTheSupervisorAndThenToTheMembers() {
        GroupWriting group = new GroupWriting(ALDER, THERAPIST2, CLIENT2, FORMER);
        assertNames(saying(group.note(), "You asked Former", ""), "summary");
        UUID note = group.signed("You found words for the week");
        as(CLIENT2);
        assertNotTold(note);
        as(SUPERVISOR);
        NoteView waiting = notes.open(note);
        assertThat(waiting.clientName()).isEqualTo("client2, former");
        GroupWriting.door(Cosignatures.class).cosign(new NoteAct(note, waiting.version(), ""));
        as(FORMER);
        assertThat(shared.open(note).summary()).isEqualTo("You found words for the week");
    }

    @Test
    void isToldToEachWhoWasThere() {
        GroupWriting group = group();
        UUID note = group.signed("You found words for the week");
        for (Person member : new Person[] {CLIENT, PEER}) {
            as(member);
            assertThat(shared.list(SharedFilter.ALL))
                    .filteredOn(line -> line.id().equals(note))
                    .singleElement()
                    .matches(SharedNoteLine::group)
                    .matches(line -> !line.toAnswer());
            assertThat(shared.open(note).group()).isTrue();
            assertThat(shared.open(note).toString())
                    .contains("You found words for the week")
                    .doesNotContain("Relief", "spoke of the week");
        }
        as(CLIENT2);
        assertNotTold(note);
        as(THERAPIST);
        sessions.attend(new AttendSession(group.session(), Map.of(id(CLIENT), Attendance.NO_SHOW)));
        as(CLIENT);
        assertNotTold(note);
    }

    @Test
    void isOnlyReadByTheMembers() {
        GroupWriting group = group();
        UUID note = group.note();
        notes.sign(Passages.signed(saying(note, "You found words", "All of you were tired")));
        as(CLIENT);
        assertThat(shared.open(note).heard()).isEqualTo("All of you were tired");
        assertThat(shared.open(note).toAnswer()).isFalse();
        assertThatThrownBy(() -> replies.answer(new AnswerHeard(note, Answer.YES, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> replies.attach(new AttachStatement(note, "I was there")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> amendments.ask(new AskForAmendment(note, "It was Monday", "It was")))
                .isInstanceOf(NotFound.class);
        as(THERAPIST);
        assertThat(replies.heard()).noneMatch(line -> line.note().equals(note));
        UUID draft = group().note();
        assertThatThrownBy(() -> GroupWriting.door(Together.class).begin(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void isSeenBeforeAsEachOfThemWillReadIt() {
        GroupWriting group = group();
        UUID note = group.note();
        notes.keep(saying(note, "You found words", ""));
        UUID own = group.noteOn(PEER);
        notes.keep(saying(own, "Client and you were tired", ""));
        sessions.attend(new AttendSession(group.session(), Map.of(id(PEER), Attendance.CANCELLED)));

        assertThat(groups.preview(own)).isEqualTo(groups.preview(note)).hasSize(2);
        MemberPreview first = groups.preview(note).get(0);
        assertThat(first.there()).isTrue();
        assertThat(first.own()).isNull();
        assertThat(first.group()).isEqualTo(new MemberPreview.Part("You found words", "", null, false));
        MemberPreview second = groups.preview(note).get(1);
        assertThat(second.there()).isFalse();
        assertThat(second.own()).isEqualTo(new MemberPreview.Part("Client and you were tired", "", "client", false));

        as(COLLEAGUE);
        assertThatThrownBy(() -> groups.preview(note)).isInstanceOf(NotFound.class);
    }

    private void assertNames(KeepNote kept, String field) {
        assertThatThrownBy(() -> notes.sign(Passages.signed(kept)))
                .hasMessage("refused.note.namesMember")
                .extracting(refused -> ((Refused) refused).field())
                .isEqualTo(field);
    }

    private static GroupWriting group() {
        return new GroupWriting(ALDER, THERAPIST, CLIENT, PEER);
    }

    private static UUID id(Person person) {
        return person.of(ALDER);
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
