package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.OPERATOR;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import care.tandem.clinics.Entrance;
import care.tandem.door.CurrentClinic;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Operators see and write a clinic's own row, its admins and its opening. The database holds to it, without the Java in between. */
@InServer
class OperatorsTest {

    @Inject
    Entrance entrance;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void areShownNothingElseByTheDatabase() throws SQLException {
        Writing.in(ALDER).oneOfEach();
        try (DatabaseSession session = operating()) {
            for (String table : session.rows(Catalog.CLINIC_OWNED)) {
                String others = " where clinic_id <> '00000000-0000-0000-0000-000000000000'";
                switch (table) {
                    case "opening_step" -> assertThat(session.count(table)).isPositive();
                    case "member" ->
                        assertThat(session.rows("select distinct 'ADMIN' = any (roles) from member"))
                                .containsExactly("t");
                    default ->
                        assertThat(session.one("select count(*) from " + table + others))
                                .as(table)
                                .isEqualTo("0");
                }
            }
            assertThat(session.rows("select slug from clinic")).contains("alder", "birch", "cedar");
        }
    }

    @Test
    void writeNothingElseInTheDatabase() throws SQLException {
        try (DatabaseSession session = operating()) {
            assertThat(session.refusal(joining(Practice.CEDAR, "{ADMIN}"))).isEqualTo("done");
            assertThat(session.refusal(joining(Practice.CEDAR, "{THERAPIST}"))).isEqualTo("42501");
            assertThat(session.refusal(joining(Practice.CEDAR, "{ADMIN,THERAPIST}")))
                    .isEqualTo("42501");
            assertThat(session.refusal(joining(ALDER.id(), "{ADMIN}"))).isEqualTo("42501");
            assertThat(session.refusal(
                            "update member set email = 'mine@tandem.example' where clinic_id = '" + ALDER.id() + "'"))
                    .isEqualTo("nothing changed");
            String hers = "update member set email = 'mine@tandem.example' where roles = '{ADMIN}' and clinic_id = '";
            assertThat(session.refusal(hers + Practice.CEDAR + "'")).isEqualTo("done");
            session.change("update opening_step set done_at = now(), why = null where clinic_id = ?", Practice.CEDAR);
            assertThat(session.refusal(hers + Practice.CEDAR + "'")).isEqualTo("nothing changed");
            assertThat(session.refusal(key(ALDER.id()))).isEqualTo("42501");
        }
    }

    @Test
    void areNobodyElse() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(CurrentClinic.NONE, database)) {
            session.set("app.person", "alder-therapist");
            assertThat(session.rows("select slug from clinic")).containsExactly("alder");
            assertThat(session.count("opening_step")).isZero();
            assertThat(session.count("operator")).isZero();
            assertThat(session.refusal(joining(Practice.CEDAR, "{ADMIN}"))).isEqualTo("42501");
            assertThat(session.refusal("update clinic set suspended_at = now()"))
                    .isEqualTo("42501");
        }
        assertThat(entrance.operate("alder-therapist")).isFalse();
        assertThat(entrance.operate("")).isFalse();
    }

    @Test
    void areBoundByAVerifiedAddressOnce() {
        entrance.takeUp("first", "nobody@waiting.example");
        assertThat(entrance.operate("first")).isFalse();

        entrance.takeUp("first", "Operator@Waiting.EXAMPLE");
        entrance.takeUp("second", "operator@waiting.example");

        assertThat(entrance.operate("first")).isTrue();
        assertThat(entrance.operate("second")).isFalse();
        assertThatCode(() -> Writing.in(ALDER).enter(ADMIN)).doesNotThrowAnyException();
    }

    private static String joining(UUID clinic, String roles) {
        return "insert into member (clinic_id, id, email, name, roles) values ('" + clinic
                + "', gen_random_uuid(), 'mine@tandem.example', 'mine', '" + roles + "')";
    }

    private static String key(UUID clinic) {
        return "insert into clinic_keyset (clinic_id, id, sealed_keyset, made_at) values ('" + clinic
                + "', gen_random_uuid(), '\\x00', now()) on conflict do nothing";
    }

    private DatabaseSession operating() throws SQLException {
        DatabaseSession session = DatabaseSession.in(CurrentClinic.NONE, database);
        session.set("app.person", OPERATOR.subject(ALDER));
        return session;
    }
}
