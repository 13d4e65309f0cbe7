package care.tandem.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    private final StubKeycloak keycloak = new StubKeycloak();
    private final Organizations organizations = keycloak.organizations();

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void opensOneForAShortNameHoweverOften() {
        assertThat(organizations.byAlias("lakeside")).isEmpty();

        String id = organizations.open("lakeside", "Lakeside Practice");

        assertThat(organizations.open("lakeside", "Lakeside Practice")).isEqualTo(id);
        assertThat(organizations.byAlias("lakeside")).contains(id);
    }

    @Test
    void letsTwoClinicsHaveOneName() {
        assertThat(organizations.open("lakeside", "Lakeside Practice"))
                .isNotEqualTo(organizations.open("lakeside-2", "Lakeside Practice"));
    }

    /** Nobody is led into a page that is closed to them by what Keycloak adds to the address. */
    @Test
    void leadsBackToTheFrontDoor() {
        String id = organizations.open("lakeside", "Lakeside Practice");
        assertThat(keycloak.organization(id).getString("redirectUrl")).isEqualTo("http://localhost:8080/");
    }

    @Test
    void takesSomebodyInOnceAndReleasesThemOnce() {
        String id = organizations.open("lakeside", "Lakeside Practice");
        organizations.take(id, "somebody");
        organizations.take(id, "somebody");
        assertThat(keycloak.isMember(id, "somebody")).isTrue();

        organizations.release(id, "somebody");
        organizations.release(id, "somebody");
        assertThat(keycloak.isMember(id, "somebody")).isFalse();
    }

    @Test
    void doesNotReleaseWhomKeycloakWouldDelete() {
        String id = organizations.open("lakeside", "Lakeside Practice");
        keycloak.manages(id, "somebody");

        organizations.release(id, "somebody");

        assertThat(keycloak.isMember(id, "somebody")).isTrue();
    }

    @Test
    void isEnabledAndDisabledWithAllElseAsItWas() {
        String id = organizations.open("lakeside", "Lakeside Practice");
        organizations.enable(id, false);

        assertThat(keycloak.organization(id).getBoolean("enabled")).isFalse();
        assertThat(keycloak.organization(id).getString("redirectUrl")).isEqualTo("http://localhost:8080/");
        assertThatThrownBy(() -> organizations.enable("nothing", true)).isInstanceOf(NotFound.class);
    }
}
