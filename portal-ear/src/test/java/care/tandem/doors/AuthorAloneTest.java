package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.people.PersonFilter;
import care.tandem.psychotherapy.KeepPsychotherapyNote;
import care.tandem.psychotherapy.OwnWords;
import care.tandem.psychotherapy.PsychotherapyNoteFilter;
import care.tandem.psychotherapy.PsychotherapyNoteLine;
import care.tandem.psychotherapy.PsychotherapyNotes;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database itself does for psychotherapy notes, past every line of Java but the one that says who asks. */
@InServer
class AuthorAloneTest {

    private static final String ONE = "select cast(id as text) from psychotherapy_note where id = ?";

    @Inject
    PsychotherapyNotes notes;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    private UUID note;

    @BeforeEach
    void somebodyWroteOne() {
        note = OwnWriting.in(ALDER);
    }

    @ParameterizedTest
    @EnumSource
    void isAllThatSeesARowAndAnswersNobodyElse(Person person) throws SQLException {
        try (DatabaseSession session = DatabaseSession.of(person, ALDER, database)) {
            assertThat(session.rows(ONE, note)).hasSize(person == THERAPIST ? 1 : 0);
        }
    }

    @Test
    void seesNothingWhereNoPersonIsSetOrTheClinicIsAnother() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(session.rows(ONE, note)).isEmpty();
            session.set("app.person", "");
            assertThat(session.rows(ONE, note)).isEmpty();
        }
        try (DatabaseSession session = DatabaseSession.in(BIRCH, database)) {
            session.set("app.person", THERAPIST.subject(ALDER));
            assertThat(session.rows(ONE, note)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void alsoAnswersANativeQueryOfTheServer(Person person) throws Exception {
        Writing.in(ALDER).enter(person);
        transaction.begin();
        EntityManager manager = entities.createEntityManager();
        try {
            List<?> found = manager.createNativeQuery(ONE).setParameter(1, note).getResultList();
            assertThat(found).hasSize(person == THERAPIST ? 1 : 0);
        } finally {
            transaction.rollback();
            manager.close();
        }
    }

    @Test
    void changesNoRowForSomebodyElse() throws SQLException {
        try (DatabaseSession session = DatabaseSession.of(THERAPIST2, ALDER, database)) {
            assertThat(session.refusal("update psychotherapy_note set struck_at = now() where id = '" + note + "'"))
                    .isEqualTo("nothing changed");
        }
    }

    @Test
    void takesNoRowInAnotherPersonsName() throws SQLException {
        try (DatabaseSession session = DatabaseSession.of(THERAPIST, ALDER, database)) {
            assertThat(session.refusal(copyInTheNameOf(THERAPIST))).isEqualTo("done");
            assertThat(session.refusal(copyInTheNameOf(THERAPIST2))).isEqualTo("42501");
        }
    }

    @Test
    void handsNoRowOnAndMovesNoneToAnotherClient() throws SQLException {
        try (DatabaseSession session = DatabaseSession.of(THERAPIST, ALDER, database)) {
            for (String column : new String[] {"author_subject = 'alder-therapist2'", "author_id = client_id"}) {
                assertThat(session.refusal("update psychotherapy_note set " + column))
                        .isEqualTo("42501");
            }
            assertThat(session.refusal("update psychotherapy_note set client_id = '" + CLIENT.of(ALDER) + "'"))
                    .isEqualTo("42501");
        }
    }

    @Test
    void holdsNoWordAsItWasWritten() throws SQLException {
        try (DatabaseSession session = DatabaseSession.of(THERAPIST, ALDER, database)) {
            assertThat(session.one("select encode(words, 'hex') from psychotherapy_note where id = ?", note))
                    .isNotEmpty()
                    .doesNotContain(HexFormat.of().formatHex("grief".getBytes(UTF_8)));
        }
    }

    /** As few at a thousand notes as at a handful. The list is asked for whom one kept notes on as well. */
    @Test
    void isAskedInFewStatements() throws SQLException {
        UUID own = OwnWriting.in(BIRCH);
        long list = statementsOf(() -> list(0));
        long clients = statementsOf(() -> notes.clients(PersonFilter.ALL));
        long open = statementsOf(() -> notes.open(own));
        copyAThousandTimes(own);

        assertThat(statementsOf(() -> list(0))).isEqualTo(list).isBetween(3L, 4L);
        assertThat(statementsOf(() -> notes.clients(PersonFilter.ALL)))
                .isEqualTo(clients)
                .isBetween(3L, 4L);
        assertThat(statementsOf(() -> notes.open(own))).isEqualTo(open).isBetween(3L, 4L);
        var kept = new KeepPsychotherapyNote(own, 0, new OwnWords(Writing.today(), "Still"));
        assertThat(statementsOf(() -> notes.keep(kept))).isBetween(3L, 6L);
        assertThat(list(0)).hasSize(PsychotherapyNotes.PAGE + 1);
        assertThat(list(40)).isNotEmpty();
    }

    private List<PsychotherapyNoteLine> list(int page) {
        return notes.list(new PsychotherapyNoteFilter(null, page));
    }

    private void copyAThousandTimes(UUID own) throws SQLException {
        try (DatabaseSession session = DatabaseSession.of(THERAPIST, BIRCH, database)) {
            session.change(
                    "insert into psychotherapy_note select (jsonb_populate_record(t, jsonb_build_object("
                            + "'id', gen_random_uuid()))).* from psychotherapy_note t, generate_series(1, 1000) "
                            + "where id = ?",
                    own);
            session.keep();
        }
    }

    private long statementsOf(Runnable act) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            Writing.in(BIRCH).enter(THERAPIST);
            act.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private String copyInTheNameOf(Person author) {
        return "insert into psychotherapy_note select (jsonb_populate_record(t, jsonb_build_object('id', "
                + "gen_random_uuid(), 'author_subject', '" + author.subject(ALDER) + "'))).* "
                + "from psychotherapy_note t where id = '" + note + "'";
    }
}
