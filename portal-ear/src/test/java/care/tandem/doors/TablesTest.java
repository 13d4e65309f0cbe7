package care.tandem.doors;

import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables themselves, every one that there is: whose rows they show, and to whom. */
@InServer
class TablesTest {

    private static final String NO_CLINIC = "clinic_id is distinct from ?";

    private static final Set<Practice> WRITTEN = EnumSet.noneOf(Practice.class);

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    /** Once is enough: whatever is tried here is undone. */
    @BeforeEach
    void somebodyWroteInBothPractices() {
        for (Practice practice : Practice.values()) {
            if (!WRITTEN.contains(practice)) {
                Ids ids = Writing.in(practice).oneOfEach();
                Writing.in(practice).checkIn(ids.goal());
                LogWriting.keep(practice);
                WRITTEN.add(practice);
            }
        }
    }

    @Test
    void belongToAClinicEachAndEveryEntityHasOne() throws SQLException {
        List<String> owned = clinicOwned();

        assertThat(rows(Catalog.TABLES))
                .containsAll(owned)
                .hasSize(owned.size() + 3)
                .contains("clinic", "ended_sign_in", "operator");
        assertThat(entities.getMetamodel().getEntities())
                .hasSizeGreaterThan(5)
                .filteredOn(entity -> !Modifier.isAbstract(entity.getJavaType().getModifiers()))
                .extracting(entity -> snake(entity.getName()))
                .isSubsetOf(owned);
    }

    @Test
    void areKeyedByTheClinicFirst() throws SQLException {
        assertThat(rows(Catalog.NOT_KEYED_BY_CLINIC)).isEmpty();
    }

    @Test
    void countTheirVersions() throws SQLException {
        assertThat(rows(Catalog.WITHOUT_VERSION)).isEmpty();
    }

    @Test
    void haveNamesInAlphabeticalOrder() throws SQLException {
        assertThat(rows(Catalog.NAMES_IN_NO_ALPHABET)).isEmpty();
    }

    @Test
    void referToRowsOfTheSameClinicOnly() throws SQLException {
        assertThat(rows(Catalog.FOREIGN_KEYS)).hasSizeGreaterThan(10);
        assertThat(rows(Catalog.FOREIGN_KEYS_WITHOUT_CLINIC)).isEmpty();
    }

    @Test
    void areUnderRowLevelSecurityForTheirOwnerToo() throws SQLException {
        assertThat(rows(Catalog.NOT_UNDER_ROW_LEVEL_SECURITY)).isEmpty();
        assertThat(rows(Catalog.WITHOUT_THE_CLINICS_POLICY)).isEmpty();
    }

    /** A policy adds to what is seen, but for a restrictive one: a new one has to be thought about, and named here. */
    @Test
    void haveNoFurtherWayInThanThese() throws SQLException {
        assertThat(rows(Catalog.FURTHER_POLICIES))
                .containsExactlyInAnyOrder(
                        "audit_entry.nothing_but_old d restrictive",
                        "clinic.by_operator *",
                        "clinic.own_clinic *",
                        "ended_sign_in.over d",
                        "ended_sign_in.own r",
                        "ended_sign_in.told a",
                        "clinic_keyset.first_key a",
                        "log_tree.clock_counts r",
                        "member.admins_for_operator r",
                        "member.awaited_admin w",
                        "member.awaited_membership r",
                        "member.first_admin a",
                        "member.own_membership r",
                        "member.take_up_membership w",
                        "note.discarded_long_ago d",
                        "note.nothing_but_discarded d restrictive",
                        "opening_step.by_operator *",
                        "operator.awaited_row r",
                        "operator.by_owner *",
                        "operator.own_row r",
                        "operator.take_up_row w",
                        "psychotherapy_note.author_alone * restrictive",
                        "psychotherapy_text.author_alone * restrictive");
    }

    @Test
    void showTheRowsOfOneClinicAlone() throws SQLException {
        for (String table : clinicOwned()) {
            for (Practice practice : Practice.values()) {
                try (DatabaseSession session = DatabaseSession.of(THERAPIST, practice, database)) {
                    assertThat(session.count(table)).as(table).isPositive();
                    assertThat(session.rows("select id from " + table + " where " + NO_CLINIC, practice.id()))
                            .as(table)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void showNothingWhereNoClinicIsSet() throws SQLException {
        try (DatabaseSession session = DatabaseSession.nowhere(database)) {
            for (String table : rows(Catalog.TABLES)) {
                assertThat(session.count(table)).as(table).isZero();
            }
            session.set("app.clinic", "");
            for (String table : rows(Catalog.TABLES)) {
                assertThat(session.count(table)).as(table).isZero();
            }
        }
    }

    @Test
    void showAPersonTheirOwnMembershipsAndNothingElse() throws SQLException {
        try (DatabaseSession session = DatabaseSession.nowhere(database)) {
            session.set("app.person", "birch-client");
            for (String table : clinicOwned()) {
                assertThat(session.count(table)).as(table).isEqualTo(table.equals("member") ? 1 : 0);
            }
            assertThat(session.rows("select slug from clinic")).containsExactly("birch");
        }
    }

    @Test
    void takeNoRowOfAnotherClinic() throws SQLException {
        for (String table : clinicOwned()) {
            try (DatabaseSession session = DatabaseSession.of(THERAPIST, ALDER, database)) {
                assertThat(session.refusal(intoBirch(table))).as(table).isEqualTo("42501");
            }
        }
    }

    @Test
    void changeNoRowOfAnotherClinicAndMoveNoneThere() throws SQLException {
        for (String table : clinicOwned()) {
            try (DatabaseSession session = DatabaseSession.of(THERAPIST, ALDER, database)) {
                String change = "update " + table + " set version = version + 1 where clinic_id = '" + BIRCH.id() + "'";
                String move = "update " + table + " set clinic_id = '" + BIRCH.id() + "'";
                assertThat(session.refusal(change)).as(table).isIn("nothing changed", "42501");
                assertThat(session.refusal(move)).as(table).isEqualTo("42501");
            }
        }
    }

    /** But for drafts that were discarded long ago, and lines of the log that are older than it is kept: there are none here. */
    @Test
    void areDeletedAndEmptiedByNobodyInTheServer() throws SQLException {
        for (String table : rows(Catalog.TABLES)) {
            try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
                assertThat(session.refusal("delete from " + table))
                        .as(table)
                        .isEqualTo(
                                Set.of("note", "audit_entry", "ended_sign_in").contains(table)
                                        ? "nothing changed"
                                        : "42501");
                assertThat(session.refusal("truncate " + table + " cascade"))
                        .as(table)
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void areServedByARoleThatOwnsAndBypassesNothing() throws SQLException {
        assertThat(rows(Catalog.POWERS_OF_THE_SERVER)).isEmpty();
        assertThat(rows("select current_user")).containsExactly("tandem_server");
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(session.refusal("create table mine (id int)")).isEqualTo("42501");
            assertThat(session.refusal("alter table goal disable row level security"))
                    .isEqualTo("42501");
            assertThat(session.refusal("set role tandem_owner")).isEqualTo("42501");
        }
    }

    @Test
    void sayOfEachTextThatIsNotSealedWhy() throws SQLException {
        assertThat(rows(Catalog.TEXTS_WITHOUT_A_REASON)).isEmpty();
    }

    private List<String> clinicOwned() throws SQLException {
        List<String> owned = rows(Catalog.CLINIC_OWNED);
        assertThat(owned).hasSizeGreaterThan(7);
        return owned;
    }

    private List<String> rows(String sql) throws SQLException {
        try (DatabaseSession session = DatabaseSession.nowhere(database)) {
            return session.rows(sql);
        }
    }

    /** A row that the session may see, once more with another id in the other clinic. */
    private String intoBirch(String table) throws SQLException {
        String columns = String.join(", ", rows(Catalog.WRITTEN.formatted(table)));
        return "insert into " + table + " (" + columns + ") select " + columns
                + " from (select (jsonb_populate_record(t, jsonb_build_object('clinic_id', '" + BIRCH.id()
                + "', 'id', gen_random_uuid()))).* from " + table + " t limit 1) moved";
    }

    private static String snake(String entity) {
        return entity.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
