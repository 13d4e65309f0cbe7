package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Corrections;
import care.tandem.notes.Cosignatures;
import care.tandem.notes.DiscardedDraft;
import care.tandem.notes.DiscardedDrafts;
import care.tandem.notes.ExpiredDrafts;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteState;
import care.tandem.notes.Notes;
import care.tandem.notes.SavedTexts;
import care.tandem.notes.Together;
import care.tandem.notesearch.NoteSearch;
import care.tandem.sessions.CancelSession;
import care.tandem.sessions.Reach;
import care.tandem.sessions.Sessions;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A draft that its author puts away: nowhere to be seen, taken back for thirty days, and then gone. */
@InServer
class DiscardedDraftsTest {

    private static final String LONG_AGO =
            "update note set discarded_at = now() - interval '31 days' where id = ?::uuid";

    @Inject
    DiscardedDrafts discarded;

    @Inject
    ExpiredDrafts expired;

    @Inject
    Notes notes;

    @Inject
    SavedTexts saved;

    @Inject
    Together together;

    @Inject
    NoteSearch search;

    @Inject
    Sessions sessions;

    @Inject
    Corrections corrections;

    @Inject
    Cosignatures cosignatures;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void isInNoListAndOpensNowhere() {
        UUID goal = Writing.in(ALDER).activeGoal();
        UUID draft = Writing.in(ALDER).draftOn(goal);
        together.begin(draft);
        discarded.discard(draft);

        assertThat(notes.list(NoteFilter.ALL).lines())
                .noneMatch(line -> line.id().equals(draft));
        assertThat(search.goals(CLIENT.of(ALDER))).noneMatch(one -> one.id().equals(goal));
        assertThatThrownBy(() -> notes.open(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.keep(Passages.one(draft, "section0", 1, "Late")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.sign(Passages.signed(Passages.whole(draft))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saved.list(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discarded.discard(draft)).isInstanceOf(NotFound.class);
        as(CLIENT);
        assertThat(together.list()).noneMatch(line -> line.draft().equals(draft));
        assertThatThrownBy(() -> together.open(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void isFoundByItsAuthorAloneAndComesBackAsItWas() {
        UUID draft = putAway(Writing.in(ALDER).draft());
        assertThat(discarded.list()).extracting(DiscardedDraft::id).contains(draft);
        for (Person other : new Person[] {THERAPIST2, SUPERVISOR}) {
            as(other);
            assertThatThrownBy(() -> {
                        assertThat(discarded.list()).noneMatch(one -> one.id().equals(draft));
                        discarded.takeBack(draft);
                    })
                    .isInstanceOf(RuntimeException.class);
        }
        as(THERAPIST);
        discarded.takeBack(draft);
        assertThat(discarded.list()).noneMatch(one -> one.id().equals(draft));
        assertThat(notes.open(draft).state()).isEqualTo(NoteState.DRAFT);
        assertThat(notes.open(draft).summary().words()).isEqualTo("We looked at the week together");
        assertThatThrownBy(() -> discarded.takeBack(draft)).hasMessage("refused.note.notDiscarded");
    }

    @Test
    void leavesItsSessionUnwritten() {
        as(THERAPIST);
        UUID session = sessions.plan(Plans.past(41, CLIENT));
        UUID draft = putAway(noteOn(session));
        assertThat(noteOf(session)).isNull();
        discarded.takeBack(draft);
        assertThat(noteOf(session)).isEqualTo(draft);
    }

    @Test
    void comesBackWithoutASessionThatHasAnotherNoteOrIsCancelled() {
        as(THERAPIST);
        UUID session = sessions.plan(Plans.past(42, CLIENT));
        UUID first = putAway(noteOn(session));
        UUID second = noteOn(session);
        assertThat(second).isNotEqualTo(first);
        discarded.takeBack(first);
        assertThat(notes.open(first).session()).isNull();
        assertThat(notes.open(first).sessionDay()).isEqualTo(Writing.today().minusDays(42));
        assertThat(noteOf(session)).isEqualTo(second);

        UUID cancelled = sessions.plan(Plans.past(43, CLIENT));
        UUID draft = putAway(noteOn(cancelled));
        sessions.cancel(new CancelSession(cancelled, sessions.open(cancelled).version(), Reach.THIS));
        discarded.takeBack(draft);
        assertThat(notes.open(draft).session()).isNull();
    }

    @Test
    void canBeOfAGroup() {
        GroupWriting group = new GroupWriting(ALDER, THERAPIST, CLIENT, PEER);
        UUID first = putAway(group.note());
        assertThat(discarded.list())
                .filteredOn(one -> one.id().equals(first))
                .singleElement()
                .matches(DiscardedDraft::isGroup);
        UUID second = group.note();
        assertThatThrownBy(() -> discarded.takeBack(first)).hasMessage("refused.note.session.group");
        discarded.discard(second);
        discarded.takeBack(first);
        assertThat(group.note()).isEqualTo(first);
    }

    @Test
    void isNothingThatSomebodySigned() {
        UUID signed = Writing.in(ALDER).signedNote();
        assertRefused(signed);
        corrections.unlock(new NoteAct(signed, notes.open(signed).version(), "A wrong name"));
        assertRefused(signed);
        corrections.strike(new NoteAct(signed, notes.open(signed).version(), "Not hers"));
        assertRefused(signed);
        UUID returned = Writing.in(ALDER).awaitedNote(CLIENT2, THERAPIST2);
        as(SUPERVISOR);
        cosignatures.giveBack(new NoteAct(returned, notes.open(returned).version(), "Say more"));
        as(THERAPIST2);
        assertRefused(returned);
    }

    @Test
    void isDeletedAfterThirtyDaysWithAllThatWasWrittenForItAndNothingElseIs() throws SQLException {
        UUID recent = putAway(Writing.in(ALDER).draft());
        UUID gone = expiredDraft(ALDER);
        UUID elsewhere = expiredDraft(BIRCH);
        long alder = count(ALDER);
        long birch = count(BIRCH);

        assertThat(expired.delete()).isEqualTo(2);

        assertThat(count(ALDER)).isEqualTo(alder - 1);
        assertThat(count(BIRCH)).isEqualTo(birch - 1);
        for (String table : new String[] {"note_section", "saved_passage", "note_goal"}) {
            assertThat(rows(ALDER, "select id from " + table + " where note_id = ?", gone))
                    .isZero();
        }
        String trace = "select id from audit_entry where call = 'DiscardedDrafts.delete' and item = ?";
        assertThat(rows(ALDER, trace, gone)).isOne();
        assertThat(rows(BIRCH, trace, elsewhere)).isOne();
        as(THERAPIST);
        assertThatThrownBy(() -> discarded.takeBack(gone)).isInstanceOf(NotFound.class);
        discarded.takeBack(recent);
    }

    private UUID expiredDraft(Practice practice) throws SQLException {
        UUID goal = Writing.in(practice).activeGoal();
        UUID draft = Writing.in(practice).draft();
        notes.keep(Passages.on(draft, goal, "Two nights"));
        notes.keep(Passages.one(draft, "section0", 1, "Nothing of that"));
        discarded.discard(draft);
        try (DatabaseSession session = DatabaseSession.in(practice, database)) {
            session.change(LONG_AGO, draft.toString());
            session.keep();
        }
        assertThat(discarded.list()).noneMatch(one -> one.id().equals(draft));
        return draft;
    }

    private void assertRefused(UUID note) {
        assertThatThrownBy(() -> discarded.discard(note)).hasMessage("refused.note.discard");
    }

    private UUID putAway(UUID draft) {
        discarded.discard(draft);
        return draft;
    }

    private UUID noteOn(UUID session) {
        return notes.begin(new BeginNote(CLIENT.of(ALDER), session, Format.SOAP, null, false));
    }

    private @Nullable UUID noteOf(UUID session) {
        return sessions.open(session).line().clients().get(0).note();
    }

    private long count(Practice practice) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(practice, database)) {
            return session.count("note");
        }
    }

    private int rows(Practice practice, String sql, UUID id) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(practice, database)) {
            return session.rows(sql, id).size();
        }
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
