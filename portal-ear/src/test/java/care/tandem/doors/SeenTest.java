package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalLine;
import care.tandem.goals.Goals;
import care.tandem.goals.NewsLine;
import care.tandem.notes.Notes;
import care.tandem.replies.Answer;
import care.tandem.replies.AnswerHeard;
import care.tandem.replies.HeardLine;
import care.tandem.replies.Replies;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is new to whom: whatever happened to an item since they opened it. */
@InServer
class SeenTest {

    private static final int SIX = 6;

    @Inject
    Goals goals;

    @Inject
    Notes notes;

    @Inject
    Replies replies;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void isNewToOneUntilTheyOpenItWhoeverElseDid() {
        UUID goal = writing().activeGoal();
        writing().comment(goal);
        as(CLIENT);
        goals.open(goal);

        as(THERAPIST);
        assertThat(isNew(goal)).isTrue();
        assertThat(newsOf(goal)).hasSize(1);
        goals.list(GoalFilter.OPEN);
        goals.history(goal);
        assertThat(isNew(goal)).as("after all but opening it").isTrue();
        goals.open(goal);
        assertThat(isNew(goal)).isFalse();
        assertThat(newsOf(goal)).isEmpty();
        as(CLIENT);
        assertThat(isNew(goal)).isFalse();
    }

    @Test
    void isNewAnewWithWhatHappensNext() {
        UUID goal = writing().activeGoal();
        as(THERAPIST);
        goals.open(goal);
        assertThat(isNew(goal)).isFalse();
        writing().comment(goal);
        as(THERAPIST);
        assertThat(isNew(goal)).isTrue();
    }

    @Test
    void isToldByNoTrace() throws SQLException {
        UUID goal = writing().activeGoal();
        writing().comment(goal);
        UUID note = answeredNote();
        leaveTrace("Goals.open", goal);
        leaveTrace("Notes.open", note);

        as(THERAPIST);
        assertThat(isNew(goal)).isTrue();
        assertThat(newsOf(goal)).hasSize(1);
        assertThat(heardOf(note)).hasSize(1);
        notes.open(note);
        assertThat(heardOf(note)).isEmpty();
    }

    @Test
    void isOneRowOfOneClinicHoweverManyWindowsOpenItAtOnce() throws Exception {
        UUID goal = writing().proposedGoal();
        Set<String> opened = AtOnce.times(SIX, () -> {
            as(THERAPIST);
            return () -> goals.open(goal).clientName();
        });

        assertThat(opened).containsExactly("client");
        assertThat(seen(ALDER, goal)).containsExactly(THERAPIST.of(ALDER).toString());
        assertThat(seen(BIRCH, goal)).isEmpty();
    }

    @Test
    void isNotSeenByThoseWhoMayNotReadIt() throws SQLException {
        UUID goal = writing().proposedGoal();
        UUID note = writing().draft();
        as(CLIENT2);
        assertThatThrownBy(() -> goals.open(goal)).isInstanceOf(NotFound.class);
        Writing.in(BIRCH).enter(THERAPIST);
        assertThatThrownBy(() -> goals.open(goal)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotFound.class);

        for (Practice practice : Practice.values()) {
            assertThat(seen(practice, goal)).isEmpty();
            assertThat(seen(practice, note)).isEmpty();
        }
    }

    /** A note that its therapist has not opened since the client answered. */
    private UUID answeredNote() {
        UUID note = writing().signedNote();
        as(CLIENT);
        replies.answer(new AnswerHeard(note, Answer.PARTLY, "Not tired: worn"));
        return note;
    }

    /** As if the therapist had made the call just now. */
    private void leaveTrace(String call, UUID item) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            session.change(
                    "insert into audit_entry (clinic_id, id, at, subject, member_id, call, item, outcome) "
                            + "values (?, gen_random_uuid(), clock_timestamp(), ?, ?, ?, ?, 'DONE')",
                    ALDER.id(),
                    THERAPIST.subject(ALDER),
                    THERAPIST.of(ALDER),
                    call,
                    item);
            session.keep();
        }
    }

    private List<String> seen(Practice practice, UUID item) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(practice, database)) {
            return session.rows("select member_id from seen_item where item = ?", item);
        }
    }

    /** As both the line of the list and the list's filter tell. */
    private boolean isNew(UUID goal) {
        boolean found =
                lines(GoalFilter.Which.NEWS).stream().anyMatch(line -> line.id().equals(goal));
        assertThat(lines(GoalFilter.Which.OPEN))
                .filteredOn(line -> line.id().equals(goal))
                .extracting(GoalLine::news)
                .containsExactly(found);
        return found;
    }

    private List<GoalLine> lines(GoalFilter.Which which) {
        return goals.list(new GoalFilter(null, which, GoalFilter.Order.CHANGED, 0))
                .lines();
    }

    private List<NewsLine> newsOf(UUID goal) {
        return goals.news().stream().filter(line -> line.goal().equals(goal)).toList();
    }

    private List<HeardLine> heardOf(UUID note) {
        return replies.heard().stream().filter(line -> line.note().equals(note)).toList();
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
