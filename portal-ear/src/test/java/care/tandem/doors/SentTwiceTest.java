package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.amendments.Amendments;
import care.tandem.amendments.AskForAmendment;
import care.tandem.door.CurrentSending;
import care.tandem.goals.Goals;
import care.tandem.phrases.KeepPhrase;
import care.tandem.phrases.Phrases;
import care.tandem.replies.AttachStatement;
import care.tandem.replies.Replies;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form that is sent twice, later or in the same moment: what it makes is made once, and both are answered alike. */
@InServer
class SentTwiceTest {

    private static final int SIX = 6;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    /** Of every door, found by looking, what answers with the id of what it made: it makes it once. */
    @Test
    void makesNothingTheSecondTime() throws SQLException {
        isDoneOnce(DoorMethod.all().stream().filter(method -> method.method().getReturnType() == UUID.class));
    }

    /** Every method of every door: what it writes for a sending it writes once. */
    @Tag("attack")
    @Test
    void leavesNothingTheSecondTimeWhateverWasAsked() throws SQLException {
        isDoneOnce(DoorMethod.all().stream());
    }

    private void isDoneOnce(Stream<DoorMethod> methods) throws SQLException {
        for (DoorMethod method : methods.toList()) {
            Ids ids = Writing.in(BIRCH).oneOfEach();
            Person person = Collections.min(Objects.requireNonNull(OpenTo.EACH.get(method.toString())));
            UUID sending = UUID.randomUUID();

            Object first = answer(method, ids, person, sending);
            List<String> rows = rows();
            Object second = answer(method, ids, person, sending);

            assertThat(rows()).as("%s leaves", method).isEqualTo(rows);
            if (first instanceof UUID) {
                assertThat(second).as("%s answers", method).isEqualTo(first);
            }
        }
    }

    @Test
    void makesOneOfSixAtTheSameTime() throws Exception {
        UUID note = Writing.in(ALDER).signedNote();
        assertMadeOnce(CLIENT, "goal", () -> door(Goals.class).propose(Writing.proposal(CLIENT.of(ALDER), "To hum")));
        assertMadeOnce(
                CLIENT,
                "amendment_request",
                () -> door(Amendments.class).ask(new AskForAmendment(note, "It was Monday", "I work on Tuesdays")));
        assertMadeOnce(
                CLIENT, "note_reply", () -> door(Replies.class).attach(new AttachStatement(note, "I was there")));
        String name = "six-" + UUID.randomUUID().toString().substring(0, 8);
        assertMadeOnce(
                THERAPIST, "phrase", () -> door(Phrases.class).keep(new KeepPhrase(null, 0, name, "Slept", false)));
    }

    /** What somebody else sends is theirs, whatever key they send it with. */
    @Test
    void saysNothingOfWhatAnotherOneSentWithTheSameKey() {
        UUID sending = UUID.randomUUID();
        comesIn(ALDER, CLIENT, sending);
        UUID mine = door(Goals.class).propose(Writing.proposal(CLIENT.of(ALDER), "To hum"));
        comesIn(ALDER, THERAPIST, sending);
        UUID theirs = door(Goals.class).propose(Writing.proposal(CLIENT.of(ALDER), "To hum"));
        comesIn(BIRCH, CLIENT, sending);
        UUID elsewhere = door(Goals.class).propose(Writing.proposal(CLIENT.of(BIRCH), "To hum"));

        assertThat(List.of(mine, theirs, elsewhere)).doesNotHaveDuplicates();
    }

    private void assertMadeOnce(Person person, String table, Callable<Object> act) throws Exception {
        UUID sending = UUID.randomUUID();
        long before = count(table);
        assertThat(AtOnce.times(SIX, () -> {
                    comesIn(ALDER, person, sending);
                    return act;
                }))
                .as(table)
                .hasSize(1);
        assertThat(count(table)).as(table).isEqualTo(before + 1);
    }

    private static @Nullable Object answer(DoorMethod method, Ids ids, Person person, UUID sending) {
        comesIn(BIRCH, person, sending);
        try {
            return method.answerAbout(ids);
        } catch (RuntimeException refused) {
            return refused.getClass();
        } finally {
            CDI.current().select(CurrentSending.class).get().is(null);
        }
    }

    private static void comesIn(Practice practice, Person person, @Nullable UUID sending) {
        Writing.in(practice).enter(person);
        CDI.current().select(CurrentSending.class).get().is(sending);
    }

    private static <T> T door(Class<T> door) {
        return CDI.current().select(door).get();
    }

    /** How many rows each table has; the trail tells of refusals, too. */
    private List<String> rows() throws SQLException {
        try (DatabaseSession session = DatabaseSession.of(THERAPIST, BIRCH, database)) {
            StringBuilder sql = new StringBuilder("select '' where false");
            for (String table : session.rows(Catalog.CLINIC_OWNED)) {
                if (!table.equals("audit_entry")) {
                    sql.append(" union all select '%1$s ' || count(*) from %1$s".formatted(table));
                }
            }
            return session.rows(sql + " order by 1");
        }
    }

    private long count(String table) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return session.count(table);
        }
    }
}
