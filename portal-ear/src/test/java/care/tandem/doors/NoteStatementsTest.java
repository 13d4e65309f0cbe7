package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.amendments.Amendments;
import care.tandem.clients.Clients;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.DiscardedDrafts;
import care.tandem.notes.Drafts;
import care.tandem.notes.GroupNotes;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.Notes;
import care.tandem.notesearch.GoldenThread;
import care.tandem.notesearch.NoteSearch;
import care.tandem.people.PersonFilter;
import care.tandem.records.OpenRecord;
import care.tandem.records.Records;
import care.tandem.replies.Replies;
import care.tandem.sessions.Sessions;
import care.tandem.sharing.SharedFilter;
import care.tandem.sharing.SharedNotes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many {@link Statements} notes cost, to list, to open and to save. */
@InServer
class NoteStatementsTest {

    private static final int FEW = 10;
    private static final int MANY = 1_000;

    @Inject
    Notes notes;

    @Inject
    Drafts drafts;

    @Inject
    GroupNotes groups;

    @Inject
    DiscardedDrafts discarded;

    @Inject
    Sessions sessions;

    @Inject
    NoteSearch search;

    @Inject
    SharedNotes shared;

    @Inject
    Records records;

    @Inject
    Replies replies;

    @Inject
    Amendments amendments;

    @Inject
    GoldenThread thread;

    @Inject
    Clients clients;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    private Statements statements;

    @BeforeEach
    void count() {
        statements = Statements.countedIn(entities);
    }

    @AfterEach
    void countNoMore() {
        statements.countNoMore();
    }

    @Test
    void areAsFewAtAThousandNotesAsAtTen() {
        UUID draft = draftsUpTo(FEW);
        long list = statementsOf(THERAPIST, () -> notes.list(NoteFilter.ALL));
        long open = statementsOf(THERAPIST, () -> notes.open(draft));
        long save = statementsOf(THERAPIST, () -> notes.keep(Passages.one(draft, "section0", 0, "Slept")));
        long client = statementsOf(THERAPIST, () -> clients.open(CLIENT.of(BIRCH)));
        String sought = search.seek("slept");
        long found = statementsOf(THERAPIST, () -> notes.list(NoteFilter.ALL.with(sought)));
        draftsUpTo(MANY);

        assertThat(statementsOf(THERAPIST, () -> notes.list(NoteFilter.ALL)))
                .isEqualTo(list)
                .isLessThanOrEqualTo(4);
        assertThat(statementsOf(THERAPIST, () -> notes.open(draft)))
                .isEqualTo(open)
                .isLessThanOrEqualTo(8);
        assertThat(statementsOf(THERAPIST, () -> clients.open(CLIENT.of(BIRCH))))
                .isEqualTo(client)
                .isLessThanOrEqualTo(8);
        assertThat(statementsOf(THERAPIST, () -> drafts.open(draft)))
                .as("with what is at hand while one writes")
                .isLessThanOrEqualTo(8);
        assertThat(statementsOf(THERAPIST, () -> notes.keep(Passages.one(draft, "section0", 1, "Slept well"))))
                .isEqualTo(save)
                .isBetween(3L, 6L);
        assertThat(statementsOf(THERAPIST, () -> notes.list(NoteFilter.ALL.with(sought))))
                .isEqualTo(found)
                .isLessThanOrEqualTo(4);
        assertThat(statementsOf(THERAPIST, () -> search.clients(PersonFilter.ALL)))
                .isLessThanOrEqualTo(4);
        assertThat(statementsOf(THERAPIST, () -> search.authors(PersonFilter.ALL)))
                .isLessThanOrEqualTo(4);
        assertThat(statementsOf(THERAPIST, () -> search.goals(CLIENT.of(BIRCH))))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void areAtMostEightToOpenANoteWithAllThatHangsOnIt() {
        Ids ids = Writing.in(BIRCH).oneOfEach();
        assertThat(statementsOf(THERAPIST, () -> notes.open(ids.note()))).isLessThanOrEqualTo(8);
        assertThat(statementsOf(SUPERVISOR, () -> notes.open(ids.note()))).isLessThanOrEqualTo(8);
        assertThat(statementsOf(CLIENT, () -> shared.open(ids.note()))).isLessThanOrEqualTo(8);
        assertThat(statementsOf(CLIENT, () -> shared.list(SharedFilter.ALL))).isLessThanOrEqualTo(4);
    }

    @Test
    void areAsFewForANoteOfAGroup() {
        GroupWriting group = new GroupWriting(BIRCH, THERAPIST, CLIENT, Person.PEER);
        UUID note = group.note();
        UUID own = group.noteOn(CLIENT);
        assertSaves(THERAPIST, () -> notes.keep(GroupWriting.saying(note, "You found words", "")));
        assertThat(statementsOf(THERAPIST, () -> notes.open(note))).isLessThanOrEqualTo(8);
        assertThat(statementsOf(THERAPIST, () -> groups.preview(note))).isLessThanOrEqualTo(4);
        assertThat(statementsOf(THERAPIST, () -> notes.list(NoteFilter.ALL))).isLessThanOrEqualTo(4);
        notes.sign(Passages.signed(GroupWriting.saying(own, "You found words", "")));
        assertThat(statementsOf(THERAPIST, () -> notes.open(own))).isLessThanOrEqualTo(8);
    }

    @Test
    void areAtMostSixToSaveANoteWholeOrInPart() {
        Writing writing = Writing.in(BIRCH);
        UUID empty = writing.emptyDraft();
        UUID draft = writing.draft();
        assertSaves(THERAPIST, () -> notes.keep(Passages.whole(empty)));
        assertSaves(THERAPIST, () -> notes.keep(Passages.one(draft, "section0", 1, "Something else")));
        assertSaves(THERAPIST, () -> notes.keep(Passages.one(draft, "summary", 1, "")));
    }

    @Test
    void areAtMostFourToListWhatIsDiscardedAndSixToDiscardAndToTakeBack() {
        List<UUID> some =
                Stream.generate(() -> Writing.in(BIRCH).draft()).limit(FEW).toList();
        some.forEach(draft -> assertSaves(THERAPIST, () -> discarded.discard(draft)));
        assertThat(statementsOf(THERAPIST, () -> assertThat(discarded.list()).hasSizeGreaterThanOrEqualTo(FEW)))
                .isLessThanOrEqualTo(4);
        some.forEach(draft -> assertSaves(THERAPIST, () -> discarded.takeBack(draft)));
    }

    @Test
    void areAsFewToTakeBackTheNoteOfASession() {
        Writing.in(BIRCH).enter(THERAPIST);
        UUID session = sessions.plan(Plans.morning(Writing.today().minusDays(44), CLIENT.of(BIRCH)));
        UUID draft = notes.begin(new BeginNote(CLIENT.of(BIRCH), session, Format.SOAP, null, false));
        assertSaves(THERAPIST, () -> discarded.discard(draft));
        assertSaves(THERAPIST, () -> discarded.takeBack(draft));
        assertThat(notes.open(draft).session()).isEqualTo(session);
    }

    @Test
    void areAtMostEightToOpenANoteWithAllThatIsSaidAboutIt() {
        UUID note = Writing.in(BIRCH).oneOfEach().note();
        for (int i = 0; i < FEW; i++) {
            ClientWriting.on(BIRCH, note);
        }
        assertThat(statementsOf(THERAPIST, () -> notes.open(note))).isLessThanOrEqualTo(8);
        assertThat(statementsOf(CLIENT, () -> shared.open(note))).isLessThanOrEqualTo(8);
        assertThat(statementsOf(CLIENT, () -> shared.list(SharedFilter.ALL))).isLessThanOrEqualTo(4);
        assertThat(statementsOf(THERAPIST, () -> replies.heard())).isLessThanOrEqualTo(3);
        assertThat(statementsOf(THERAPIST, () -> amendments.waiting())).isLessThanOrEqualTo(3);
    }

    @Test
    void areAsFewForARecordOfManyNotesAsOfOne() {
        Writing.in(BIRCH).oneOfEach();
        OpenRecord whole = new OpenRecord(CLIENT.of(BIRCH), null, null);
        long before = statementsOf(THERAPIST, () -> records.open(whole));
        for (int i = 0; i < FEW; i++) {
            Writing.in(BIRCH).signedNote();
        }

        assertThat(statementsOf(THERAPIST, () -> records.open(whole)))
                .as("all parts: two of them are the goals")
                .isEqualTo(before)
                .isLessThanOrEqualTo(11);
    }

    @Test
    void areAsFewForNotesThatNameGoals() {
        for (int i = 0; i < FEW; i++) {
            Ids ids = Writing.in(BIRCH).oneOfEach();
            UUID draft = Writing.in(BIRCH).emptyDraft();
            NoteFilter naming = NoteFilter.ALL.naming(ids.goal());
            assertSaves(THERAPIST, () -> notes.keep(Passages.on(draft, ids.goal(), "Two nights")));
            assertSaves(THERAPIST, () -> notes.keep(Passages.one(draft, "section0", 0, "She slept")));
            assertThat(statementsOf(THERAPIST, () -> notes.open(draft))).isLessThanOrEqualTo(8);
            assertThat(statementsOf(THERAPIST, () -> notes.open(ids.note()))).isLessThanOrEqualTo(8);
            assertThat(statementsOf(THERAPIST, () -> notes.list(naming))).isLessThanOrEqualTo(4);
            assertThat(statementsOf(THERAPIST, () -> thread.of(ids.goal()))).isLessThanOrEqualTo(4);
            assertThat(statementsOf(CLIENT, () -> shared.goals())).isLessThanOrEqualTo(4);
        }
    }

    private void assertSaves(Person person, Runnable act) {
        assertThat(statementsOf(person, act)).isBetween(3L, 6L);
    }

    private long statementsOf(Person person, Runnable act) {
        return statements.of(person, act);
    }

    private UUID draftsUpTo(int number) {
        UUID draft = Writing.in(BIRCH).emptyDraft();
        for (int i = 1; i < number; i++) {
            Writing.in(BIRCH).emptyDraft();
        }
        return draft;
    }
}
