package care.tandem.doors;

import static care.tandem.doors.Person.OPERATOR;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.clinics.ClinicLine;
import care.tandem.clinics.Entrance;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentSending;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.door.Suspended;
import care.tandem.opening.ClinicAsSeen;
import care.tandem.opening.ClinicView;
import care.tandem.opening.Clinics;
import care.tandem.opening.OpenClinic;
import care.tandem.opening.OpeningStep;
import care.tandem.opening.ReplaceAdmin;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators do with clinics, while Keycloak is away. */
@InServer
class OpeningTest {

    @Inject
    Clinics clinics;

    @Inject
    Entrance entrance;

    @Inject
    CurrentSending sending;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    private final String slug = "north-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void operates() {
        Writing.in(ALDER).enter(OPERATOR);
    }

    @Test
    void getsAsFarAsItCanAndSaysWhatIsInTheWay() {
        UUID clinic = clinics.open(called(slug));
        for (int press = 0; press < 2; press++) {
            assertThatThrownBy(() -> clinics.goOn(clinic)).hasMessage("refused.identity.away");

            assertThat(clinics.look(clinic).steps())
                    .extracting(ClinicView.Step::step)
                    .containsExactly(OpeningStep.values());
            assertThat(clinics.look(clinic).steps())
                    .filteredOn(step -> step.doneAt() != null)
                    .extracting(ClinicView.Step::step)
                    .containsExactly(OpeningStep.KEYS);
            assertThat(clinics.look(clinic).steps())
                    .extracting(ClinicView.Step::why)
                    .containsExactly(null, "refused.identity.away", null, null, null);
        }
        assertThat(clinics.look(clinic).admins()).containsExactly(new ClinicView.Admin("Ruth Okafor", email(), false));
    }

    @Test
    void isLookedThroughBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> clinics.open(called("alder")))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.opening.slug.taken");
        assertThatThrownBy(() -> clinics.open(called("no/where"))).hasMessage("refused.opening.slug.odd");
    }

    @Test
    void isOneClinicForAFormThatIsSentTwice() {
        sending.is(UUID.randomUUID());
        UUID first = clinics.open(called(slug));
        UUID second = clinics.open(called(slug));
        sending.is(null);

        assertThat(second).isEqualTo(first);
    }

    /** As a server leaves it that was killed between a step and its line: after a minute nobody is at it any more. */
    @Test
    void leavesAStepToWhoIsAtItForAMinute() throws SQLException {
        UUID clinic = clinics.open(called(slug));
        try (DatabaseSession session = operating()) {
            session.change(
                    "update opening_step set tried_at = now() - interval '50 seconds' where clinic_id = ?", clinic);
            session.keep();
        }
        assertThatThrownBy(() -> clinics.goOn(clinic)).hasMessage("refused.opening.underway");

        try (DatabaseSession session = operating()) {
            session.change(
                    "update opening_step set tried_at = now() - interval '61 seconds' where clinic_id = ?", clinic);
            session.keep();
        }
        assertThatThrownBy(() -> clinics.goOn(clinic)).hasMessage("refused.identity.away");
    }

    @Test
    void letsItsFirstAdminInOnceTheyHaveVerifiedTheirAddress() throws SQLException {
        UUID clinic = clinics.open(called(slug));
        clinics.replaceAdmin(new ReplaceAdmin(clinic, "Rut", "rut-" + email()));
        assertThat(clinics.look(clinic).admins()).containsExactly(new ClinicView.Admin("Rut", "rut-" + email(), false));

        entrance.takeUp(slug + "-wrong", email());
        assertThat(entrance.enter(slug + "-wrong", slug)).isFalse();
        entrance.takeUp(slug + "-rut", "rut-" + email());
        assertThat(entrance.enter(slug + "-rut", slug)).isTrue();

        operates();
        assertThat(clinics.look(clinic).admins())
                .extracting(ClinicView.Admin::joined)
                .containsExactly(true);
        assertThatThrownBy(() -> clinics.replaceAdmin(new ReplaceAdmin(clinic, "Oscar", "operator@alder.example")))
                .hasMessage("refused.opening.admin.joined");
    }

    @Test
    void closesAndReopensWithAllThatIsInIt() {
        UUID clinic = clinics.open(called(slug));
        entrance.takeUp(slug + "-ruth", email());
        operates();
        clinics.suspend(new ClinicAsSeen(clinic, 0));

        assertThatThrownBy(() -> entrance.enter(slug + "-ruth", slug)).isInstanceOf(Suspended.class);
        assertThat(entrance.clinicsOf(slug + "-ruth"))
                .extracting(ClinicLine::suspended)
                .containsExactly(true);
        assertThat(entrance.enter("alder-admin", slug))
                .as("a stranger sees no clinic")
                .isFalse();

        operates();
        assertThat(clinics.look(clinic).summary().suspendedAt()).isNotNull();
        assertThatThrownBy(() -> clinics.reopen(new ClinicAsSeen(clinic, 0))).isInstanceOf(Stale.class);
        clinics.reopen(new ClinicAsSeen(clinic, 1));
        assertThat(entrance.enter(slug + "-ruth", slug)).isTrue();
    }

    @Test
    void showsNobodyButAdminsAndCounts() throws SQLException {
        ClinicView alder = clinics.look(ALDER.id());

        assertThat(alder.admins()).extracting(ClinicView.Admin::name).containsExactly("admin");
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(session.one("select count(*) from member where 'THERAPIST' = any (roles) and left_at is null"))
                    .isEqualTo(String.valueOf(alder.summary().therapists()));
            assertThat(session.one("select count(*) from member where 'CLIENT' = any (roles) and left_at is null"))
                    .isEqualTo(String.valueOf(alder.summary().clients()));
        }
    }

    @Test
    void countsWhoComesAndGoesAndChanges() throws SQLException {
        String counts = "select therapists || ' ' || clients from clinic where id = current_clinic()";
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            String before = session.one(counts);
            session.change("insert into member (clinic_id, id, email, name, roles) values "
                    + "(current_clinic(), gen_random_uuid(), 'new@alder.example', 'new', '{THERAPIST,CLIENT}')");
            assertThat(session.one(counts)).isEqualTo(plusOne(before));

            session.change("update member set subject = 'new' where email = 'new@alder.example'");
            session.change("update member set subject = null where email = 'new@alder.example'");
            assertThat(session.one(counts)).isEqualTo(before);
        }
    }

    private static String plusOne(String counts) {
        String[] two = counts.split(" ");
        return (Integer.parseInt(two[0]) + 1) + " " + (Integer.parseInt(two[1]) + 1);
    }

    private DatabaseSession operating() throws SQLException {
        DatabaseSession session = DatabaseSession.in(CurrentClinic.NONE, database);
        session.set("app.person", OPERATOR.subject(ALDER));
        return session;
    }

    private OpenClinic called(String shortName) {
        return new OpenClinic("North Street", shortName, "Europe/Madrid", "es", "Ruth Okafor", email());
    }

    private String email() {
        return "ruth@" + slug + ".example";
    }
}
