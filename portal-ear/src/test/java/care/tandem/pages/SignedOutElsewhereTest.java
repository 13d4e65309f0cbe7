package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Accounts;
import care.tandem.run.Visitor;
import care.tandem.run.Wire;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody whose sign-in Keycloak has ended: from another device, or by who runs the accounts. */
@OverHttp
class SignedOutElsewhereTest {

    private static final String CHANNEL = "/backchannel-logout";

    private final String email = "signed-out-" + UUID.randomUUID() + "@tandem.example";

    @Test
    void isOutAtTheNextRequestWhateverItIs(Clinic clinic) {
        String subject = accountOfTheTherapist(clinic);
        Person onThePhone = signedIn(clinic);
        Set<String> phone = accounts(clinic).signIns(subject);
        Person atTheDesk = signedIn(clinic);
        accounts(clinic).signIns(subject).stream()
                .filter(signIn -> !phone.contains(signIn))
                .forEach(accounts(clinic)::end);

        assertThat(atTheDesk.open("/goals").isAskedWhoTheyAre()).isTrue();
        assertThat(onThePhone.open("/goals").isAskedWhoTheyAre()).isFalse();
        end(clinic, subject);
        assertThat(onThePhone.open(clinic.stack().portal() + "clinics").isAskedWhoTheyAre())
                .isTrue();
    }

    @Test
    void findsWhatTheyHadTypedOnceTheySignInAgain(Clinic clinic) {
        String subject = accountOfTheTherapist(clinic);
        Person therapist = signedIn(clinic);
        therapist
                .open("/goals/propose")
                .chooses("propose:client", Member.CLIENT.called())
                .writes("propose:words", "To sleep through");
        end(clinic, subject);
        therapist.presses("propose:send");

        assertThat(therapist.isAskedWhoTheyAre()).isTrue();
        therapist.saysWhoTheyAre(email, Accounts.PASSWORD);
        assertThat(therapist.main()).contains("To sleep through");
    }

    @Test
    void isToldToAPageThatSavesInTheBackground(Clinic clinic) {
        String subject = accountOfTheTherapist(clinic);
        Person therapist = signedIn(clinic);
        therapist.open("/notes");
        end(clinic, subject);
        String again = Wire.to(clinic.stack().portal(), therapist.visitor().cookies())
                .send("GET", clinic.address() + "/notes", Map.of("X-Requested-With", "XMLHttpRequest"), "")
                .head();

        assertThat(again).contains(" 307 ").contains("location: " + clinic.address() + "/notes");
    }

    /** A forged one has no key of Keycloak's; LogoutTokenTest has all that can be wrong with one. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "logout_token=", "logout_token=a.b.c", "token=x", "logout_token=eyJhbGciOiJub25lIn0.e30."})
    void isNobodyWhomAStrangerSaysSoOf(String sent, Clinic clinic) {
        Wire stranger = Wire.to(clinic.stack().portal());

        assertThat(stranger.post(CHANNEL, Map.of(), sent.isEmpty() ? "x=" : sent)
                        .status())
                .isEqualTo(400);
        assertThat(stranger.post(CHANNEL, Map.of(), "logout_token=" + "x".repeat(20_000))
                        .status())
                .isEqualTo(413);
        assertThat(stranger.get(CHANNEL).status()).isEqualTo(405);
    }

    /** An account of this test alone, which is the therapist of the clinic. */
    private String accountOfTheTherapist(Clinic clinic) {
        String subject = accounts(clinic).open(email, true);
        clinic.rows()
                .change("update member set subject = '" + subject + "' where id = '" + clinic.idOf(Member.THERAPIST)
                        + "'");
        return subject;
    }

    private Person signedIn(Clinic clinic) {
        Visitor visitor = new Visitor(clinic.stack().portal());
        visitor.signIn(email, Accounts.PASSWORD);
        return new Person(clinic, visitor);
    }

    private static void end(Clinic clinic, String subject) {
        accounts(clinic).signIns(subject).forEach(accounts(clinic)::end);
    }

    private static Accounts accounts(Clinic clinic) {
        return new Accounts(clinic.stack());
    }
}
