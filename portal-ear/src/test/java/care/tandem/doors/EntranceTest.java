package care.tandem.doors;

import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.clinics.ClinicLine;
import care.tandem.clinics.Entrance;
import care.tandem.clinics.SignedOut;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Role;
import care.tandem.people.People;
import care.tandem.people.PersonFilter;
import care.tandem.people.PersonLine;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Coming in: as a member, and by taking up a membership that waits for a verified address. */
@InServer
class EntranceTest {

    @Inject
    Entrance entrance;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    People people;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void isShutToASignInThatKeycloakEndedAndToNoOther() {
        signedIn("alder-therapist", "phone");
        entrance.end("alder-therapist", "phone", "first");
        entrance.end("alder-client", "desk", "of somebody else");
        signedIn("alder-therapist", "phone");
        assertThatThrownBy(() -> entrance.enter("alder-therapist", "alder")).isInstanceOf(SignedOut.class);
        assertThatThrownBy(() -> entrance.requireSignedIn("alder-therapist")).isInstanceOf(SignedOut.class);
        signedIn("alder-therapist", "desk");
        assertThat(entrance.enter("alder-therapist", "alder")).isTrue();
        entrance.requireSignedIn("alder-therapist");
    }

    @Test
    void isShutToAllSignInsThatBeganBeforeKeycloakEndedThemAll() {
        signedIn("of-many-devices", "any");
        me.signedInAt(Instant.now().minusSeconds(60));
        entrance.end("of-many-devices", null, "all of theirs");
        assertThatThrownBy(() -> entrance.requireSignedIn("of-many-devices")).isInstanceOf(SignedOut.class);
        me.signedInAt(Instant.now().plusSeconds(1));
        entrance.requireSignedIn("of-many-devices");
    }

    @Test
    void takesWhatKeycloakSaysOnce() {
        assertThat(entrance.end("alder-admin", "tablet", "said twice")).isTrue();
        assertThat(entrance.end("alder-admin", "tablet", "said twice")).isFalse();
    }

    private void signedIn(String subject, String session) {
        me.arrivedAs(subject);
        me.signedInAt(Instant.now());
        me.signedInBy(session);
    }

    @Test
    void letsAMemberIntoTheirClinic() {
        assertThat(entrance.enter("alder-therapist", "alder")).isTrue();

        assertThat(me.getId()).isEqualTo(Person.THERAPIST.of(ALDER));
        assertThat(me.getRoles()).containsExactly(Role.THERAPIST);
        assertThat(clinic.getId()).isEqualTo(ALDER.id());
        assertThat(clinic.getName()).isEqualTo("Alder House");
        assertThat(people.caseload(PersonFilter.ALL).lines())
                .extracting(PersonLine::name)
                .containsExactly("client", "peer");
    }

    @Test
    void tellsASupervisorWhomTheySupervise() {
        entrance.enter("alder-supervisor", "alder");
        assertThat(people.supervisees(PersonFilter.ALL).lines())
                .extracting(PersonLine::id)
                .containsExactly(Person.THERAPIST2.of(ALDER));
        entrance.enter("alder-supervisor2", "alder");
        assertThat(people.supervisees(PersonFilter.ALL).lines()).isEmpty();
    }

    @Test
    void knowsNoOtherClinicForThem() {
        for (String elsewhere : new String[] {"birch", "nowhere", "", "alder'", "%", "ALDER"}) {
            assertThat(entrance.enter("alder-therapist", elsewhere)).isFalse();
            assertThat(clinic.isEntered()).isFalse();
            assertThat(me.getRoles()).isEmpty();
        }
    }

    @Test
    void knowsNoRoleOfTheClinicThatWasLeft() {
        entrance.enter("alder-admin", "alder");
        entrance.enter("alder-admin", "birch");
        assertThat(me.getRoles()).isEmpty();
        assertThat(me.getId()).isEqualTo(CurrentClinic.NONE);
    }

    @Test
    void knowsNobodyWithoutAName() {
        assertThat(entrance.enter("", "alder")).isFalse();
        assertThat(entrance.clinicsOf("")).isEmpty();
    }

    @Test
    void namesTheClinicsOfAPersonAndNoOthers() {
        assertThat(entrance.clinicsOf("birch-client"))
                .extracting(ClinicLine::slug)
                .containsExactly("birch");
        assertThat(entrance.clinicsOf("a-stranger")).isEmpty();
    }

    @Test
    void bindsWhatWaitsForAVerifiedAddressInEveryClinic() {
        entrance.takeUp("robins-subject", "rObIn@waiting.EXAMPLE");

        assertThat(entrance.clinicsOf("robins-subject"))
                .extracting(ClinicLine::name)
                .containsExactly("Alder House", "Birch Practice");
        assertThat(entrance.enter("robins-subject", "birch")).isTrue();
        assertThat(me.isClient()).isTrue();
    }

    @Test
    void bindsAMembershipOnceAndToOnePerson() throws SQLException {
        entrance.takeUp("once-first", "alder-once@waiting.example");
        entrance.takeUp("once-second", "alder-once@waiting.example");

        assertThat(entrance.enter("once-second", "alder")).isFalse();
        assertThat(entrance.enter("once-first", "alder")).isTrue();
        assertThat(subject("22")).isEqualTo("once-first");
    }

    @Test
    void bindsNoSecondMembershipOfTheSameClinic() throws SQLException {
        entrance.takeUp("alder-client", "alder-second@waiting.example");
        assertThat(subject("24")).isEqualTo("null");
    }

    @Test
    void bindsNothingForAnotherAddress() throws SQLException {
        for (String other : new String[] {
            "",
            " ",
            "%",
            "never@waiting.example",
            "alder-never@waiting.example ",
            "birch-never@waiting.example' or '1'='1"
        }) {
            entrance.takeUp("a-stranger", other);
        }
        assertThat(entrance.clinicsOf("a-stranger")).isEmpty();
        assertThat(subject("23")).isEqualTo("null");
    }

    @Test
    void bindsNothingByComingInAlone() throws SQLException {
        assertThat(entrance.enter("alder-never@waiting.example", "alder")).isFalse();
        assertThat(entrance.clinicsOf("alder-never@waiting.example")).isEmpty();
        assertThat(subject("23")).isEqualTo("null");
    }

    @Test
    void letsNobodyInWhoWasTakenOut() {
        assertThat(entrance.enter("alder-left", "alder")).isFalse();
        assertThat(entrance.clinicsOf("alder-left")).isEmpty();

        entrance.takeUp("alder-left", "alder-left@waiting.example");
        entrance.takeUp("left-anew", "alder-left@waiting.example");
        assertThat(entrance.enter("alder-left", "alder")).isFalse();
        assertThat(entrance.enter("left-anew", "alder")).isFalse();
    }

    @Test
    void bindsNothingAnewThatWasTakenUpOnce() throws SQLException {
        entrance.takeUp("brief-subject", "alder-brief@waiting.example");
        assertThat(entrance.enter("brief-subject", "alder")).isTrue();
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            session.change("update member set subject = null where id = ?", ALDER.id("26"));
            session.keep();
        }

        entrance.takeUp("brief-subject", "alder-brief@waiting.example");

        assertThat(entrance.enter("brief-subject", "alder")).isFalse();
        assertThat(subject("26")).isEqualTo("null");
    }

    /** The database holds to it without the Java in between. */
    @Test
    void cannotBeBypassedInTheDatabase() throws SQLException {
        try (DatabaseSession session = DatabaseSession.nowhere(database)) {
            session.set("app.person", "a-stranger");
            assertThat(session.change("update member set subject = 'a-stranger' where subject is null"))
                    .isZero();

            session.set("app.email", "birch-never@waiting.example");
            assertThat(session.refusal("update member set subject = 'somebody-else' where subject is null"))
                    .isEqualTo("42501");
            assertThat(session.change("update member set subject = 'a-stranger' where subject is null"))
                    .isOne();
            assertThat(session.rows("select id from member"))
                    .containsExactly(BIRCH.id("23").toString());
        }
    }

    private String subject(String number) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return session.one("select subject from member where id = ?", ALDER.id(number));
        }
    }
}
