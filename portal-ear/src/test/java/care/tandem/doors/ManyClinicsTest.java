package care.tandem.doors;

import static care.tandem.doors.Person.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.opening.ClinicFilter;
import care.tandem.opening.ClinicPage;
import care.tandem.opening.ClinicSummary;
import care.tandem.opening.Clinics;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand clinics, which are gone again after each test. */
@InServer
class ManyClinicsTest {

    private static final int MANY = 10_000;

    @Inject
    Clinics clinics;

    @Resource
    UserTransaction transaction;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    private Statements statements;
    private long before;

    @BeforeEach
    void open() throws Exception {
        statements = Statements.countedIn(entities);
        Writing.in(Practice.BIRCH).enter(OPERATOR);
        transaction.begin();
        before = clinics.list(ClinicFilter.ALL).all();
        EntityManager operator = entities.createEntityManager();
        operator.createNativeQuery(
                        "insert into clinic (id, slug, name, zone, crisis_contact, crisis_contact_es, language) "
                                + "select gen_random_uuid(), 'many-' || n, 'Clínica Número ' || lpad(cast(n as varchar), 5, '0'), "
                                + "'Europe/Madrid', '', '', 'es' from generate_series(1, " + MANY + ") n")
                .executeUpdate();
    }

    @AfterEach
    void forget() throws Exception {
        transaction.rollback();
        statements.countNoMore();
    }

    @Test
    void areListedInThreeStatements() {
        assertThat(statements.of(OPERATOR, () -> clinics.list(ClinicFilter.ALL)))
                .isLessThanOrEqualTo(3);
        assertThat(statements.of(OPERATOR, () -> clinics.list(new ClinicFilter("numero 1", 40))))
                .isLessThanOrEqualTo(3);
        assertThat(clinics.list(ClinicFilter.ALL).all()).isEqualTo(before + MANY);
    }

    @Test
    void areFoundByNameAndShortNameWithoutAccents() {
        assertThat(clinics.list(new ClinicFilter("NUMERO 00077", 0)).lines())
                .extracting(ClinicSummary::slug)
                .containsExactly("many-77");
        assertThat(clinics.list(new ClinicFilter("many-4321", 0)).lines())
                .extracting(ClinicSummary::name)
                .containsExactly("Clínica Número 04321");
        assertThat(clinics.list(new ClinicFilter("%", 0)).all()).isEqualTo(before + MANY);
        assertThat(clinics.list(new ClinicFilter("úmero", 0)).all()).isZero();
    }

    @Test
    void areTurnedOverPageByPageToTheLast() {
        ClinicFilter last = new ClinicFilter("clinica", MANY / ClinicFilter.PAGE - 1);
        ClinicPage page = clinics.list(last);
        assertThat(page.lines()).hasSize(ClinicFilter.PAGE);
        assertThat(page.lines().get(ClinicFilter.PAGE - 1).name()).isEqualTo("Clínica Número 10000");
        assertThat(page.more()).isFalse();
        assertThat(clinics.list(new ClinicFilter("clinica", 9_999)).lines()).isEmpty();
    }

    @Test
    void haveThoseFirstWhoseOpeningWaits() {
        assertThat(clinics.list(ClinicFilter.ALL).lines().get(0).inOpening()).isTrue();
        assertThat(clinics.list(ClinicFilter.ALL)
                        .lines()
                        .get(ClinicFilter.PAGE - 1)
                        .inOpening())
                .isFalse();
    }
}
