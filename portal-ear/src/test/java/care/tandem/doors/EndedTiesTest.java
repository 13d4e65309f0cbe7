package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.COLLEAGUE;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.SUPERVISOR2;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Person.TURNED;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.amendments.AmendmentLine;
import care.tandem.amendments.Amendments;
import care.tandem.amendments.SayOnAmendment;
import care.tandem.door.NotFound;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.CommentOnNote;
import care.tandem.notes.Corrections;
import care.tandem.notes.Cosignatures;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteLine;
import care.tandem.notes.Notes;
import care.tandem.notes.PassageView;
import care.tandem.notesearch.NoteChoice;
import care.tandem.notesearch.NoteSearch;
import care.tandem.people.PersonFilter;
import care.tandem.records.OpenRecord;
import care.tandem.records.Records;
import care.tandem.sessions.RecordedSessions;
import care.tandem.sessions.Sessions;
import care.tandem.thread.SharedGoal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who once worked with a client, or works with them beside somebody else, has what that tie gives and no more. */
@InServer
class EndedTiesTest {

    @Inject
    Notes notes;

    @Inject
    NoteSearch search;

    @Inject
    Cosignatures cosignatures;

    @Inject
    Corrections corrections;

    @Inject
    Sessions sessions;

    @Inject
    Records records;

    @Inject
    Amendments amendments;

    @Test
    void whoWorksWithAClientIsOfferedTheGoalsThatNotesNameAndNobodyElseIs() {
        UUID named = Writing.in(ALDER).activeGoal();
        UUID unnamed = Writing.in(ALDER).activeGoal();
        notes.keep(Passages.on(Writing.in(ALDER).emptyDraft(), named, "Two nights"));
        assertThat(search.goals(CLIENT.of(ALDER)))
                .extracting(SharedGoal::id)
                .contains(named)
                .doesNotContain(unnamed);
        for (Person other : new Person[] {THERAPIST2, PEER, SUPERVISOR, SUPERVISOR2}) {
            Writing.in(ALDER).enter(other);
            assertThatThrownBy(() -> search.goals(CLIENT.of(ALDER)))
                    .as("%s", other)
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aSupervisorWhoWasATherapistOnceReadsAndFindsNothingOfTheClientsTheyHad() {
        UUID note = Writing.in(ALDER).signedNote();
        Writing.in(ALDER).enter(SUPERVISOR2);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotFound.class);
        assertThat(search.clients(PersonFilter.ALL).lines())
                .extracting(NoteChoice::name)
                .doesNotContain("client");
        NoteFilter ofClient = new NoteFilter(CLIENT.of(ALDER), NoteFilter.Which.ALL, false, null, null, 0);
        assertThatThrownBy(() -> notes.list(ofClient)).isInstanceOf(NotFound.class);
    }

    @Test
    void aColleagueReadsWhatWaitsForASupervisorAndTakesNoPartInTheirTalk() {
        UUID note = Writing.in(BIRCH).awaitedNote(PEER, THERAPIST);
        Writing.in(BIRCH).enter(COLLEAGUE);
        assertThat(notes.open(note).id()).isEqualTo(note);
        assertThatThrownBy(() -> cosignatures.comment(new CommentOnNote(note, "section3", "I see it otherwise")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsNoSupervisorAnyMoreReadsNothingThatWaitsForThem() {
        UUID note = Writing.in(ALDER).awaitedNote(PEER, COLLEAGUE);
        Writing.in(ALDER).enter(TURNED);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotFound.class);
        assertThat(notes.list(NoteFilter.ALL).lines()).extracting(NoteLine::id).doesNotContain(note);
        assertThatThrownBy(() -> notes.keep(Passages.one(note, "section0", 1, "Otherwise")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTherapistCarriesForwardTheirOwnWordsAlone() {
        Writing.in(ALDER).enter(COLLEAGUE);
        UUID theirs = begunOnPeer();
        notes.keep(Passages.whole(theirs));
        notes.sign(Passages.signed(Passages.one(theirs, "section3", 1, "A plan of a colleague")));
        Writing.in(ALDER).enter(THERAPIST);
        UUID own = notes.begin(new BeginNote(PEER.of(ALDER), null, Format.SOAP, Writing.today(), true));
        assertThat(notes.open(own).sections()).extracting(PassageView::words).doesNotContain("A plan of a colleague");
    }

    @Test
    void aTherapistFindsInTheRecordTheSessionsTheyHeldThemselves() {
        LocalDate day = Writing.today().minusDays(40);
        Writing.in(ALDER).enter(COLLEAGUE);
        sessions.plan(Plans.morning(day, PEER.of(ALDER)));
        OpenRecord ofThatDay = new OpenRecord(PEER.of(ALDER), day, day);
        assertThat(heldBy(ofThatDay)).hasSize(1);
        Writing.in(ALDER).enter(THERAPIST);
        assertThat(heldBy(ofThatDay)).isEmpty();
    }

    private List<RecordedSessions.Met> heldBy(OpenRecord asked) {
        return records.open(asked).part(RecordedSessions.class).sessions();
    }

    @Test
    void aTherapistLooksNoLongerForThoseWhoWorkWithAFormerClient() {
        Writing.in(ALDER).enter(THERAPIST);
        assertThat(search.authors(PersonFilter.ALL).lines())
                .extracting(NoteChoice::name)
                .contains("colleague")
                .doesNotContain("therapist2");
    }

    @Test
    void aTherapistBeginsNoNoteForAColleaguesSession() {
        Writing.in(ALDER).enter(COLLEAGUE);
        UUID session = sessions.plan(Plans.morning(Writing.today().minusDays(2), PEER.of(ALDER)));
        Writing.in(ALDER).enter(THERAPIST);
        assertThatThrownBy(() -> notes.begin(new BeginNote(PEER.of(ALDER), session, Format.SOAP, null, false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTherapistOfFormerTimesReadsNothingOfTheClientAndAnswersNoRequest() {
        UUID note = Writing.in(ALDER).awaitedNote(FORMER, THERAPIST2);
        Writing.in(ALDER).enter(SUPERVISOR);
        cosignatures.cosign(new NoteAct(note, notes.open(note).version(), ""));
        UUID request = ClientWriting.asks(ALDER, FORMER, note);
        Writing.in(ALDER).enter(THERAPIST2);
        assertThat(amendments.waiting()).extracting(AmendmentLine::id).contains(request);
        Writing.in(ALDER).enter(THERAPIST);
        assertThat(amendments.waiting()).extracting(AmendmentLine::id).doesNotContain(request);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> records.open(new OpenRecord(FORMER.of(ALDER), null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> amendments.open(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> amendments.accept(new SayOnAmendment(request, "Yes")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aColleagueAnswersNoRequestWhileTheNoteIsBeingCorrected() {
        UUID note = signedOnPeer();
        UUID request = ClientWriting.asks(ALDER, PEER, note);
        Writing.in(ALDER).enter(COLLEAGUE);
        assertThat(amendments.waiting()).extracting(AmendmentLine::id).contains(request);
        Writing.in(ALDER).enter(THERAPIST);
        corrections.unlock(new NoteAct(note, notes.open(note).version(), "A wrong day"));
        assertThat(amendments.waiting()).extracting(AmendmentLine::id).contains(request);
        Writing.in(ALDER).enter(COLLEAGUE);
        assertThat(amendments.waiting()).extracting(AmendmentLine::id).doesNotContain(request);
        assertThatThrownBy(() -> amendments.accept(new SayOnAmendment(request, "Yes")))
                .isInstanceOf(NotFound.class);
    }

    private UUID begunOnPeer() {
        return notes.begin(new BeginNote(PEER.of(ALDER), null, Format.SOAP, Writing.today(), false));
    }

    private UUID signedOnPeer() {
        Writing.in(ALDER).enter(THERAPIST);
        UUID note = begunOnPeer();
        notes.sign(Passages.signed(Passages.whole(note)));
        return note;
    }
}
