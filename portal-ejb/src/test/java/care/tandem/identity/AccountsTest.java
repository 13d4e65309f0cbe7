package care.tandem.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    private static final NewAccount NADIA =
            new NewAccount("nadia+x@clinic.example", "Nadia", "Ferrer", Locale.forLanguageTag("es"));

    private final StubKeycloak keycloak = new StubKeycloak();
    private final Accounts accounts = keycloak.accounts();

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void opensAnAccountThatIsFoundByItsAddress() {
        assertThat(accounts.byEmail(NADIA.email())).isEmpty();

        String subject = accounts.open(NADIA);

        assertThat(accounts.byEmail(NADIA.email())).contains(new Account(subject, NADIA.email(), false, true));
        assertThat(keycloak.user(subject).getJsonObject("attributes").toString())
                .isEqualTo("{\"locale\":[\"es\"]}");
    }

    @Test
    void opensNoSecondAccountForAnAddress() {
        accounts.open(NADIA);
        assertThatThrownBy(() -> accounts.open(NADIA)).isInstanceOf(AddressTaken.class);
        assertThat(keycloak.countsUsers()).isOne();
    }

    @Test
    void takesTheLastWordOfANameForTheLastNameAndNeedsNone() {
        assertThat(NewAccount.of("a@b.example", "  María del Mar Ruiz ", Locale.ENGLISH))
                .isEqualTo(new NewAccount("a@b.example", "María del Mar", "Ruiz", Locale.ENGLISH));
        assertThat(NewAccount.of("a@b.example", "Teller", Locale.ENGLISH))
                .isEqualTo(new NewAccount("a@b.example", "Teller", "", Locale.ENGLISH));
    }

    @Test
    void changesWhetherSomebodyCanSignInAndNothingElse() {
        String subject = accounts.open(NADIA);
        accounts.enable(subject, false);
        accounts.enable(subject, false);

        assertThat(accounts.byEmail(NADIA.email())).contains(new Account(subject, NADIA.email(), false, false));
        assertThat(keycloak.user(subject).getString("firstName")).isEqualTo("Nadia");
    }

    @Test
    void givesAndTakesTheRoleOfStaffHoweverOften() {
        String subject = accounts.open(NADIA);
        accounts.staff(subject, true);
        accounts.staff(subject, true);
        assertThat(keycloak.isStaff(subject)).isTrue();

        accounts.staff(subject, false);
        accounts.staff(subject, false);
        assertThat(keycloak.isStaff(subject)).isFalse();
    }

    @Test
    void mayEndAndDeleteWhatIsGone() {
        String subject = accounts.open(NADIA);
        accounts.delete(subject);

        accounts.delete(subject);
        accounts.signOut(subject);
        accounts.end("no-session");
        assertThat(accounts.sessions(subject)).isEmpty();
        assertThatThrownBy(() -> accounts.sendSetUp(subject, Duration.ofDays(7)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asksForOneTokenAndForAnotherWhenItIsNotTakenAnyMore() {
        accounts.byEmail(NADIA.email());
        accounts.byEmail(NADIA.email());
        assertThat(keycloak.asked("POST token")).isOne();

        keycloak.fails("POST users", 401);
        accounts.open(NADIA);

        assertThat(keycloak.asked("POST token")).isEqualTo(2);
        assertThat(keycloak.countsUsers()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 403, 418})
    void areAwayWhenKeycloakFailsOrWillNotHaveUs(int status) {
        keycloak.fails("GET users", status);
        assertThatThrownBy(() -> accounts.byEmail(NADIA.email()))
                .isInstanceOf(IdentityAway.class)
                .hasMessage("refused.identity.away");
    }

    @Test
    void areAwayWhenNoTokenIsGiven() {
        keycloak.fails("POST token", 401);
        assertThatThrownBy(() -> accounts.byEmail(NADIA.email())).isInstanceOf(IdentityAway.class);
    }

    @Test
    void areAwayWhenNobodyIsThere() {
        keycloak.close();
        assertThatThrownBy(() -> accounts.byEmail(NADIA.email())).isInstanceOf(IdentityAway.class);
    }

    @Test
    void askOnceMoreWhereTwiceIsAsOnce() {
        keycloak.fails("GET users", 0);
        assertThat(accounts.byEmail(NADIA.email())).isEmpty();
        assertThat(keycloak.asked("GET users")).isEqualTo(2);

        keycloak.fails("GET users", 0, 0);
        assertThatThrownBy(() -> accounts.byEmail(NADIA.email())).isInstanceOf(IdentityAway.class);
        assertThat(keycloak.asked("GET users")).isEqualTo(4);
    }

    @Test
    void makeNothingTwiceAndSendNoMailTwice() {
        keycloak.fails("POST users", 0);
        assertThatThrownBy(() -> accounts.open(NADIA)).isInstanceOf(IdentityAway.class);
        assertThat(keycloak.asked("POST users")).isOne();

        String subject = accounts.open(NADIA);
        keycloak.fails("PUT users/*/execute-actions-email", 0);
        assertThatThrownBy(() -> accounts.sendSetUp(subject, Duration.ofDays(7)))
                .isInstanceOf(IdentityAway.class);
        assertThat(keycloak.asked("PUT users/*/execute-actions-email")).isOne();
    }

    @Test
    void sayOfAMailThatItWasRefused() {
        String subject = accounts.open(NADIA);
        keycloak.fails("PUT users/*/execute-actions-email", 500);
        assertThatThrownBy(() -> accounts.sendSetUp(subject, Duration.ofDays(7)))
                .isInstanceOf(IdentityAway.class)
                .hasMessage("refused.identity.mail");
    }

    @Test
    void findTheAdminApiBesideTheRealmWhereverKeycloakStands() {
        AdminApi api = new AdminApi();
        api.line = AdminApi.Line.to(
                URI.create("https://id.example.org/auth/realms/tandem"),
                "",
                URI.create("https://portal.example.org/"),
                Duration.ofSeconds(1));
        assertThat(api.address("users")).hasToString("https://id.example.org/auth/admin/realms/tandem/users");
    }
}
