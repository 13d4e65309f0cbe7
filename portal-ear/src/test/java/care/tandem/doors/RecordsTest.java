package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.goals.GoalReview;
import care.tandem.goals.RecordedGoals;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Corrections;
import care.tandem.notes.KeepAddendum;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteState;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.notes.RecordedNotes;
import care.tandem.records.OpenRecord;
import care.tandem.records.RecordView;
import care.tandem.records.Records;
import care.tandem.sessions.RecordedSessions;
import care.tandem.sharing.SharedFilter;
import care.tandem.sharing.SharedNoteLine;
import care.tandem.sharing.SharedNotes;
import care.tandem.thread.SharedGoal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a client's record holds as a whole, for whom, and what the trail says of it. */
@InServer
class RecordsTest {

    @Inject
    Records records;

    @Inject
    Notes notes;

    @Inject
    SharedNotes shared;

    @Inject
    Corrections corrections;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void areSearchedByClientsForADayAndAGoalOfTheirs() {
        UUID goal = Writing.in(ALDER).activeGoal();
        UUID other = Writing.in(ALDER).activeGoal();
        UUID note = Writing.in(ALDER).draftOn(goal);
        Writing.in(ALDER).enter(CLIENT);
        assertThat(shared.goals())
                .as("a draft names nothing yet")
                .noneMatch(one -> one.id().equals(goal));
        Writing.in(ALDER).enter(THERAPIST);
        notes.sign(Passages.signed(Passages.whole(note)));
        corrections.unlock(new NoteAct(note, notes.open(note).version(), "A wrong goal"));
        notes.keep(Passages.on(note, other, "Not this one"));

        Writing.in(ALDER).enter(CLIENT);
        assertThat(shared.goals())
                .extracting(SharedGoal::id, SharedGoal::words)
                .contains(tuple(goal, "Sleep through the night"))
                .doesNotContain(tuple(other, "Sleep through the night"));
        LocalDate day = shared.open(note).sessionDay();
        assertThat(sharedNotes(new SharedFilter(day, day, goal))).containsExactly(note);
        assertThat(sharedNotes(new SharedFilter(day, day, other))).isEmpty();
        assertThat(sharedNotes(new SharedFilter(day, null, null))).contains(note);
        assertThat(sharedNotes(new SharedFilter(day.plusDays(1), null, goal))).isEmpty();
        assertThat(sharedNotes(new SharedFilter(null, day.minusDays(1), goal))).isEmpty();
        Writing.in(ALDER).enter(CLIENT2);
        SharedFilter notTheirs = new SharedFilter(null, null, goal);
        assertThatThrownBy(() -> sharedNotes(notTheirs)).isInstanceOf(NotFound.class);
        assertThat(shared.goals()).noneMatch(one -> one.id().equals(goal));
    }

    private List<UUID> sharedNotes(SharedFilter filter) {
        return shared.list(filter).stream().map(SharedNoteLine::id).toList();
    }

    @Test
    void holdWhatWasSignedWithAllThatHangsOnItAndNoDraft() {
        UUID draft = Writing.in(ALDER).draft();
        UUID signed = Writing.in(ALDER).signedNote();
        corrections.add(new KeepAddendum(signed, null, 0, "She rang on Tuesday", true));
        UUID struck = Writing.in(ALDER).signedNote();
        corrections.strike(new NoteAct(struck, notes.open(struck).version(), "Not hers"));
        UUID unlocked = Writing.in(ALDER).signedNote();
        corrections.unlock(new NoteAct(unlocked, notes.open(unlocked).version(), "A wrong name"));

        RecordView record = whole();
        assertThat(notesIn(record))
                .extracting(NoteView::id)
                .contains(signed, struck)
                .doesNotContain(draft, unlocked)
                .doesNotHaveDuplicates();
        NoteView note = noteIn(record, signed);
        assertThat(note.sections().get(0).words()).isEqualTo("About SUBJECTIVE");
        assertThat(note.addenda()).hasSize(1);
        assertThat(note.intact()).isTrue();
        assertThat(note.events()).isNotEmpty();
        assertThat(noteIn(record, struck).state()).isEqualTo(NoteState.ENTERED_IN_ERROR);
        assertThat(notesIn(record)).extracting(NoteView::sessionDay).isSorted();
    }

    @Test
    void holdTheTimeThatIsAskedFor() {
        UUID signed = Writing.in(ALDER).signedNote();
        LocalDate yesterday = Writing.today().minusDays(1);
        assertThat(notesIn(records.open(new OpenRecord(CLIENT.of(ALDER), null, yesterday))))
                .extracting(NoteView::id)
                .doesNotContain(signed);
        assertThat(notesIn(records.open(new OpenRecord(CLIENT.of(ALDER), Writing.today(), LocalDate.MAX))))
                .extracting(NoteView::id)
                .contains(signed);
    }

    @Test
    void holdTheGoalsAsTheyStandWhicheverTimeIsAskedFor() {
        UUID goal = Writing.in(ALDER).activeGoal();
        LocalDate longAgo = LocalDate.of(1990, 5, 5);
        assertThat(records.open(new OpenRecord(CLIENT.of(ALDER), longAgo, longAgo))
                        .part(RecordedGoals.class)
                        .goals())
                .extracting(GoalReview.Item::id)
                .contains(goal);
    }

    @Test
    void areThereForThoseWhoWorkWithTheClientAlone() {
        Writing.in(ALDER).signedNote();
        as(THERAPIST2);
        assertThatThrownBy(this::whole).isInstanceOf(NotFound.class);
        as(THERAPIST);
        assertThatThrownBy(() -> records.open(new OpenRecord(CLIENT.of(BIRCH), null, null)))
                .isInstanceOf(NotFound.class);
        for (Person other : new Person[] {SUPERVISOR, CLIENT, ADMIN}) {
            as(other);
            assertThatThrownBy(this::whole).as("%s", other).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void leaveOneTraceThatSaysHowMuchItWas() throws SQLException {
        Writing.in(ALDER).signedNote();
        Writing.in(ALDER).activeGoal();
        Traces traces = Traces.from(database, ALDER.id());
        RecordView record = whole();
        assertThat(traces.left()).containsExactly("Records.open DONE");
        assertThat(traces.whoAndWhat())
                .containsExactly("alder-therapist " + THERAPIST.of(ALDER) + " " + CLIENT.of(ALDER));
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(session.rows("select held from audit_entry where call = 'Records.open' and held is not null "
                            + "order by at desc limit 1"))
                    .containsExactly(String.valueOf(notesIn(record).size()
                            + record.part(RecordedSessions.class).sessions().size()
                            + record.part(RecordedGoals.class).goals().size()));
        }
    }

    @Test
    void areAskedForInPartsWhenTheyAreVeryLong() throws SQLException {
        UUID note = Writing.in(ALDER).signedNote();
        LocalDate longAgo = LocalDate.of(1990, 5, 5);
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            session.change(
                    "insert into note select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), "
                            + "'session_id', null, 'session_day', cast(? as varchar)))).* "
                            + "from note n, generate_series(0, ?) where n.id = ?",
                    longAgo.toString(),
                    RecordedNotes.MOST,
                    note);
            session.keep();
        }
        assertAskedForInParts(longAgo, "refused.record.long");
    }

    @Test
    void areAskedForInPartsWhenTheirTextsAreVeryLong() throws SQLException {
        as(THERAPIST);
        LocalDate longAgo = LocalDate.of(1991, 5, 5);
        for (int i = 0; i < 8; i++) {
            UUID note = notes.begin(new BeginNote(CLIENT.of(ALDER), null, Format.SOAP, longAgo, false));
            notes.sign(Passages.signed(Passages.longest(note)));
        }
        assertAskedForInParts(longAgo, "refused.record.words");
    }

    /** The record of that day is refused, and the notes on it are drafts again, for the tests that follow. */
    private void assertAskedForInParts(LocalDate day, String key) throws SQLException {
        assertThatThrownBy(() -> records.open(new OpenRecord(CLIENT.of(ALDER), day, day)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("from");
                    assertThat(refused.key()).isEqualTo(key);
                });
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            session.change("update note set state = 'DRAFT', signed_at = null where session_day = ?", day);
            session.keep();
        }
    }

    private RecordView whole() {
        return records.open(new OpenRecord(CLIENT.of(ALDER), null, null));
    }

    private static List<NoteView> notesIn(RecordView record) {
        return record.part(RecordedNotes.class).notes();
    }

    private static NoteView noteIn(RecordView record, UUID note) {
        return notesIn(record).stream()
                .filter(one -> one.id().equals(note))
                .findFirst()
                .orElseThrow();
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
