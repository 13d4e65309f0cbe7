package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import care.tandem.goals.GoalFilter;
import care.tandem.goals.Goals;
import care.tandem.notes.Notes;
import care.tandem.sharing.SharedNotes;
import care.tandem.templates.GoalTemplates;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sealed texts as they stand in the tables: one that was moved there is told on, and never believed. */
@InServer
class SealsTest {

    /** A text as it stands in the database: whose, where, and its bytes in hexadecimals. */
    private record Standing(
            Practice practice,
            String table,
            String column,
            UUID row,
            @Nullable String bytes) {}

    private final Deque<Standing> asTheyWere = new ArrayDeque<>();

    @Inject
    Goals goals;

    @Inject
    Notes notes;

    @Inject
    SharedNotes shared;

    @Inject
    GoalTemplates templates;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @AfterEach
    void putBack() throws SQLException {
        while (!asTheyWere.isEmpty()) {
            write(asTheyWere.pop());
        }
    }

    @Test
    void holdNoWordThatWasWritten() throws SQLException {
        UUID goal = Writing.in(ALDER).activeGoal();
        UUID note = Writing.in(ALDER).signedNote();
        assertThat(read(ALDER, "goal", "client_words", goal).bytes()).doesNotContain(hex("night"));
        assertThat(read(ALDER, "note", "shared_summary", note).bytes()).doesNotContain(hex("week"));
        assertThat(read(ALDER, "note_section", "words", planOf(note)).bytes()).doesNotContain(hex("About"));
    }

    @Test
    void doNotOpenInAnotherColumn() throws SQLException {
        UUID goal = Writing.in(ALDER).activeGoal();
        move(read(ALDER, "goal", "client_words", goal), ALDER, "goal", "clinician_words", goal);
        assertTold("goal.clinician_words", goal, () -> goals.open(goal));
    }

    @Test
    void doNotOpenInAnotherRow() throws SQLException {
        UUID goal = Writing.in(ALDER).activeGoal();
        UUID other = Writing.in(ALDER).proposedGoal();
        move(read(ALDER, "goal", "client_words", other), ALDER, "goal", "client_words", goal);
        assertTold("goal.client_words", goal, () -> goals.open(goal));
        assertTold("goal.client_words", goal, () -> goals.list(GoalFilter.OPEN));
    }

    @Test
    void doNotOpenInAnotherTable() throws SQLException {
        UUID note = Writing.in(ALDER).signedNote();
        UUID goal = Writing.in(ALDER).activeGoal();
        move(read(ALDER, "goal", "client_words", goal), ALDER, "note", "shared_summary", note);
        move(read(ALDER, "goal", "client_words", goal), ALDER, "note", "told_summary", note);

        Writing.in(ALDER).enter(CLIENT);
        assertTold("note.told_summary", note, () -> shared.open(note));
        Writing.in(ALDER).enter(THERAPIST);
        assertTold("note.shared_summary", note, () -> notes.open(note));
    }

    @Test
    void doNotOpenInAnotherClinic() throws SQLException {
        UUID there = Writing.in(ALDER).proposedGoal();
        UUID here = Writing.in(BIRCH).proposedGoal();
        move(read(ALDER, "goal", "client_words", there), BIRCH, "goal", "client_words", here);
        assertTold("goal.client_words", here, () -> goals.open(here));
    }

    @Test
    void doNotOpenInAnotherColumnOfATemplate() throws SQLException {
        UUID template = Writing.in(ALDER).template();
        move(read(ALDER, "goal_template", "words", template), ALDER, "goal_template", "steps", template);
        assertTold("goal_template.steps", template, () -> templates.open(template));
    }

    @Test
    void doNotOpenOnceTamperedWithNorWhenEmptied() throws SQLException {
        UUID note = Writing.in(ALDER).signedNote();
        UUID plan = planOf(note);
        String sealed =
                String.valueOf(read(ALDER, "note_section", "words", plan).bytes());
        for (String tampered :
                new String[] {(sealed.startsWith("00") ? "01" : "00") + sealed.substring(2), sealed + "00", ""}) {
            move(new Standing(ALDER, "note_section", "words", plan, tampered), ALDER, "note_section", "words", plan);
            assertTold("note_section.words", plan, () -> notes.open(note));
        }
    }

    @Test
    void leaveATraceWhenTheyDoNotOpen() throws SQLException {
        UUID goal = Writing.in(ALDER).activeGoal();
        move(read(ALDER, "goal", "client_words", goal), ALDER, "goal", "clinician_words", goal);
        Traces traces = Traces.from(database, ALDER.id());

        assertThat(catchThrowable(() -> goals.open(goal))).isNotNull();

        assertThat(traces.left()).containsExactly("Goals.open FAILED Unsealable");
    }

    private static void assertTold(String column, UUID row, Runnable reading) {
        assertThat(catchThrowable(reading::run))
                .as("reading %s", column)
                .cause()
                .hasMessageContaining(column)
                .hasMessageContaining(row.toString());
    }

    private UUID planOf(UUID note) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return UUID.fromString(
                    session.one("select id from note_section where note_id = ? and heading = 'PLAN'", note));
        }
    }

    private void move(Standing text, Practice practice, String table, String column, UUID row) throws SQLException {
        asTheyWere.push(read(practice, table, column, row));
        write(new Standing(practice, table, column, row, text.bytes()));
    }

    private Standing read(Practice practice, String table, String column, UUID row) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(practice, database)) {
            String bytes = session
                    .rows(
                            "select encode(" + column + ", 'hex') from " + table + " where id = ? and " + column
                                    + " is not null",
                            row)
                    .stream()
                    .findFirst()
                    .orElse(null);
            return new Standing(practice, table, column, row, bytes);
        }
    }

    private void write(Standing text) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(text.practice(), database)) {
            assertThat(session.change(
                            "update " + text.table() + " set " + text.column() + " = decode(?, 'hex') where id = ?",
                            text.bytes(),
                            text.row()))
                    .isOne();
            session.keep();
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }
}
