package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.CurrentClinic;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.policies.Decide;
import care.tandem.policies.DecisionView;
import care.tandem.policies.Marks;
import care.tandem.policies.Policies;
import care.tandem.policies.Setting;
import care.tandem.policies.Topic;
import care.tandem.policies.Unlocking.Policy;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a clinic decides: once, on record with what was so before, and for itself alone. */
@InServer
class DecisionsTest {

    @Inject
    Policies policies;

    @Inject
    Marks marks;

    @Inject
    CurrentClinic clinic;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @AfterEach
    void asANewClinicBegins() {
        ClinicWriting.decide(ALDER, Policy.WITHIN_HOURS, 72, 720);
    }

    @Test
    void areOnRecordWithWhatWasSoBefore() throws SQLException {
        ClinicWriting.decide(ALDER, Policy.WITHIN_HOURS, 72, 720, 4);
        UUID act = ClinicWriting.decide(ALDER, Policy.NEVER, 72, 1_440, 52);
        assertThat(policies.on(Topic.NOTES).decisions())
                .hasSizeLessThanOrEqualTo(10)
                .filteredOn(decision -> decision.after().matches("NEVER|1440|52"))
                .extracting(DecisionView::byName, DecisionView::setting, DecisionView::before, DecisionView::after)
                .contains(
                        tuple("admin", Setting.UNLOCKING, "WITHIN_HOURS", "NEVER"),
                        tuple("admin", Setting.SIGN_AGAIN_MINUTES, "720", "1440"),
                        tuple("admin", Setting.UNTOUCHED_WEEKS, "4", "52"));
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(session.rows("select call from audit_entry where item = '" + act + "'"))
                    .containsExactly("Policies.decide");
            assertThat(session.rows("select count(*) from decision where act_id = '" + act + "'"))
                    .containsExactly("3");
            assertThat(session.refusal("update decision set after = 'x' where act_id = '" + act + "'"))
                    .as("never changed")
                    .isEqualTo("42501");
        }
    }

    @Test
    void leaveNothingWhereNothingChanges() throws SQLException {
        long seen = version();
        long before = decisions();
        assertThat(policies.decide(new Decide(seen, Map.of(Setting.UNLOCKING, "WITHIN_HOURS"))))
                .isEqualTo(ALDER.id());
        assertThat(version()).isEqualTo(seen);
        assertThat(decisions()).isEqualTo(before);
    }

    @Test
    void areRefusedWhereTheyCannotBe() {
        long seen = version();
        assertThatThrownBy(() -> policies.decide(
                        new Decide(seen, Map.of(Setting.UNLOCK_HOURS, "8761", Setting.NAME, "", Setting.ZONE, "Mars"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.all())
                                .extracting(Refused::field)
                                .containsExactlyInAnyOrder("UNLOCK_HOURS", "NAME", "ZONE"));
        assertThat(version()).isEqualTo(seen);
    }

    @Test
    void areNotDecidedOverSomebodyElses() {
        ClinicWriting.mark(ALDER);
        long seen = version();
        policies.decide(new Decide(seen, Map.of(Setting.UNLOCKING, "ALWAYS")));
        assertThatThrownBy(() -> policies.decide(new Decide(seen, Map.of(Setting.UNLOCKING, "NEVER"))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> marks.takeDown(seen)).isInstanceOf(Stale.class);
    }

    @Test
    void areOfOneClinicAlone() throws SQLException {
        ClinicWriting.decide(ALDER, Policy.NEVER, 5, 5);
        Writing.in(BIRCH).enter(ADMIN);
        assertThat(policies.on(Topic.NOTES).values()).containsEntry(Setting.SIGN_AGAIN_MINUTES, "720");
        UUID theirs = ClinicWriting.mark(ALDER);
        Writing.in(BIRCH).enter(ADMIN);
        assertThatThrownBy(() -> marks.picture(theirs)).isInstanceOf(NotFound.class);
        try (DatabaseSession session = DatabaseSession.of(ADMIN, BIRCH, database)) {
            assertThat(session.refusal("update clinic set unlock_hours = 9 where id = '" + ALDER.id() + "'"))
                    .isEqualTo("nothing changed");
            assertThat(session.refusal("update clinic set mark_id = '" + theirs + "' where id = '" + BIRCH.id() + "'"))
                    .as("the mark of another clinic")
                    .isEqualTo("23503");
        }
    }

    @Test
    void keepWhatIsPlannedAtItsTimeByTheClock() throws SQLException {
        UUID session = writing().session();
        List<String> before = clockTimes(session, "Pacific/Auckland");
        ClinicWriting.decide(ALDER, Map.of(Setting.ZONE, "Europe/Madrid"));
        try {
            assertThat(policies.timesToCome()).isPositive();
            assertThat(clockTimes(session, "Europe/Madrid")).isEqualTo(before);
            as(THERAPIST);
            assertThat(clinic.getZone()).hasToString("Europe/Madrid");
        } finally {
            ClinicWriting.decide(ALDER, Map.of(Setting.ZONE, "Pacific/Auckland"));
        }
        assertThat(clockTimes(session, "Pacific/Auckland")).isEqualTo(before);
    }

    /** When it begins, by a clock, and for how long it is. */
    private List<String> clockTimes(UUID session, String zone) throws SQLException {
        try (DatabaseSession asked = DatabaseSession.in(ALDER, database)) {
            return asked.rows("select (starts_at at time zone '" + zone
                    + "') || ' ' || (ends_at - starts_at) from session " + "where id = '" + session + "'");
        }
    }

    @Test
    void giveTheClinicAMarkThatIsNothingButAPicture() throws SQLException {
        as(ADMIN);
        UUID first = ClinicWriting.mark(ALDER);
        assertThat(new String(marks.picture(first), StandardCharsets.ISO_8859_1))
                .startsWith("\u0089PNG");
        long seen = version();
        marks.keep(seen, ClinicWriting.picture());
        assertThat(version()).as("it stands there already").isEqualTo(seen);
        assertThatThrownBy(() -> marks.keep(seen, "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("mark");
                    assertThat(refused.key()).isEqualTo("refused.mark.none");
                });
        marks.takeDown(seen);
        assertThat(policies.on(Topic.LOOK).decisions().get(0))
                .extracting(DecisionView::setting, DecisionView::before, DecisionView::after)
                .containsExactly(Setting.MARK_ID, first.toString(), "");
        as(THERAPIST);
        assertThat(marks.picture(first)).as("it stays on record").isNotEmpty();
    }

    /** To open a page: at most eight; to save: at most six, also where all is decided anew and sessions are moved. */
    @Test
    void costAFewStatements() {
        Statements statements = Statements.countedIn(entities);
        try {
            for (Topic topic : Topic.values()) {
                assertThat(statements.of(ADMIN, () -> {
                            policies.on(topic);
                            policies.timesToCome();
                        }))
                        .as(topic.name())
                        .isLessThanOrEqualTo(8);
            }
            long seen = policies.on(Topic.NOTES).version();
            Map<Setting, String> before = new EnumMap<>(policies.on(Topic.NOTES).values());
            before.remove(Setting.MARK_ID);
            Map<Setting, String> next = new EnumMap<>(before);
            next.putAll(Map.of(Setting.NAME, "Birch Hall", Setting.ZONE, "Asia/Tokyo", Setting.SENDER, "Post"));
            next.putAll(Map.of(Setting.FORMATS, "DAP", Setting.KEPT_YEARS, "12", Setting.IDLE_MINUTES, "15"));
            assertThat(statements.of(ADMIN, () -> policies.decide(new Decide(seen, next))))
                    .isLessThanOrEqualTo(6);
            policies.decide(new Decide(seen + 1, before));
        } finally {
            statements.countNoMore();
        }
    }

    private long version() {
        as(ADMIN);
        return policies.on(Topic.NOTES).version();
    }

    private long decisions() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return session.count("decision");
        }
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
