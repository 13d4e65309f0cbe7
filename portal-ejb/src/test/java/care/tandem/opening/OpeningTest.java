package care.tandem.opening;

import static care.tandem.opening.OpeningStep.ACCOUNT;
import static care.tandem.opening.OpeningStep.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.identity.IdentityAway;
import care.tandem.identity.NewAccount;
import care.tandem.identity.StubKeycloak;
import care.tandem.vault.NewClinicKeys;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a clinic is opened step by step, and what is left when one fails. */
class OpeningTest {

    private static final UUID CLINIC = UUID.randomUUID();
    private static final String EMAIL = "ruth@north.example";

    private final StubKeycloak keycloak = new StubKeycloak();
    private final Kept journal = new Kept();
    private final List<UUID> keys = new ArrayList<>();
    private final Opening opening = new Opening();

    @BeforeEach
    void begin() {
        opening.journal = journal;
        opening.accounts = keycloak.accounts();
        opening.organizations = keycloak.organizations();
        opening.keys = new NewClinicKeys() {
            @Override
            public void make(UUID clinic) {
                keys.add(clinic);
            }
        };
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void takesEachStepOnce() {
        opening.goOn(CLINIC);
        opening.goOn(CLINIC);

        assertThat(journal.left()).isEmpty();
        isMadeOnce();
        assertThat(keycloak.asked("PUT users/*/execute-actions-email")).isOne();
    }

    /** Wherever Keycloak fails on the way: it is said, and when it is well again, one more press goes on from there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST token",
                "GET organizations",
                "POST organizations",
                "GET users",
                "POST users",
                "POST organizations/*/members",
                "POST users/*/role-mappings/realm",
                "PUT users/*/execute-actions-email"
            })
    void goesOnFromWhereKeycloakFailed(String request) {
        keycloak.fails(request, 500);
        assertThatThrownBy(() -> opening.goOn(CLINIC)).isInstanceOf(IdentityAway.class);
        assertThat(journal.why.values()).singleElement().asString().startsWith("refused.identity.");

        opening.goOn(CLINIC);

        assertThat(journal.left()).isEmpty();
        assertThat(journal.why).isEmpty();
        isMadeOnce();
    }

    /** Made there, and the answer was lost: it is found, and not made again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST organizations",
                "POST users",
                "POST organizations/*/members",
                "POST users/*/role-mappings/realm"
            })
    void findsWhatWasMadeWithoutAnAnswer(String request) {
        keycloak.losesTheAnswerTo(request);
        assertThatThrownBy(() -> opening.goOn(CLINIC)).isInstanceOf(IdentityAway.class);

        opening.goOn(CLINIC);

        assertThat(journal.left()).isEmpty();
        isMadeOnce();
    }

    /** As if the server had been killed between what was done there and its line in the journal. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void goesOnFromWhereItWasCutShort(int done) {
        journal.diesAfter(done);
        assertThatThrownBy(() -> opening.goOn(CLINIC)).isInstanceOf(Error.class);

        journal.live();
        opening.goOn(CLINIC);

        assertThat(journal.left()).isEmpty();
        isMadeOnce();
    }

    @Test
    void leavesStepsAloneThatSomebodyElseIsAt() {
        journal.under.add(ACCOUNT);
        assertThatThrownBy(() -> opening.goOn(CLINIC))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.opening.underway");
        assertThat(keycloak.asked()).doesNotContain("POST users");
    }

    @Test
    void writesToNobodyWhoseAccountIsSetUp() {
        String subject = opening.accounts.open(NewAccount.of(EMAIL, "Ruth Okafor", Locale.ENGLISH));
        keycloak.verifies(subject);

        opening.goOn(CLINIC);

        assertThat(keycloak.asked("PUT users/*/execute-actions-email")).isZero();
        assertThat(keycloak.asked("POST users")).isOne();
        assertThat(journal.left()).isEmpty();
    }

    @Test
    void saysThatAnAccountIsClosed() {
        opening.accounts.enable(opening.accounts.open(NewAccount.of(EMAIL, "Ruth Okafor", Locale.ENGLISH)), false);

        assertThatThrownBy(() -> opening.goOn(CLINIC)).hasMessage("refused.opening.disabled");
        assertThat(journal.why).containsExactly(Map.entry(MAIL, "refused.opening.disabled"));
    }

    @Test
    void hasNothingToDoForAClinicWithoutSteps() {
        journal.forget();
        assertThatCode(() -> opening.goOn(CLINIC)).doesNotThrowAnyException();
        assertThat(keycloak.asked()).isEmpty();
    }

    private void isMadeOnce() {
        assertThat(keys).containsOnly(CLINIC);
        assertThat(keycloak.countsOrganizations()).isOne();
        assertThat(keycloak.countsUsers()).isOne();
        assertThat(keycloak.countsMembers()).isOne();
    }

    /** What the database keeps of it. */
    private static final class Kept extends Journal {

        private final Set<OpeningStep> left = EnumSet.allOf(OpeningStep.class);
        private final Set<OpeningStep> under = EnumSet.noneOf(OpeningStep.class);
        private final Map<OpeningStep, String> why = new EnumMap<>(OpeningStep.class);
        private int life = Integer.MAX_VALUE;

        void forget() {
            left.clear();
        }

        void diesAfter(int steps) {
            life = steps;
        }

        /** A minute later. */
        void live() {
            life = Integer.MAX_VALUE;
            under.clear();
        }

        List<OpeningStep> left() {
            return List.copyOf(left);
        }

        @Override
        Plan plan(UUID clinic) {
            return new Plan(
                    clinic, "north", "North Street", "es", new NewClinic.FirstAdmin("Ruth Okafor", EMAIL), left());
        }

        @Override
        boolean begin(UUID clinic, OpeningStep step) {
            why.remove(step);
            return under.add(step);
        }

        @Override
        void done(UUID clinic, OpeningStep step) {
            if (life-- == 0) {
                throw new Error("killed");
            }
            left.remove(step);
        }

        @Override
        void failed(UUID clinic, OpeningStep step, String key) {
            under.remove(step);
            why.put(step, key);
        }
    }
}
