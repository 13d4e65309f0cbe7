package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import care.tandem.run.Accounts;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

/** Where a clinic wants to know who signs, Keycloak asks for the second factor again, and not for the password alone. */
@InBrowser
class SecondFactorTest {

    private static final String CLINIC = "hilltop";
    private static final String SUPERVISOR = "supervisor@hilltop.example";

    private final String word = Words.rare();

    /** It is forgotten in the end: other stories are not asked for a code. */
    @Test
    void isAskedForAgainBeforeTheNextSignature(Stage stage) throws GeneralSecurityException {
        Visitor author = stage.visitor("therapist2@hilltop.example");
        String first = waitingFrom(author);
        String second = waitingFrom(author);
        Visitor admin = stage.visitor("admin@hilltop.example");
        ClinicPages.decides(admin, CLINIC, "0");
        try {
            Visitor supervisor = stage.visitor();
            SecondFactor telephone = SecondFactor.setUpBy(supervisor, SUPERVISOR);
            supervisor.open("/hilltop/notes/view?note=" + first);
            supervisor.presses("cosign:send").isTold("Signed and locked");

            supervisor.open("/hilltop/notes/view?note=" + second);
            supervisor.answerToPressing("cosign:send");
            assertThat(supervisor.page().locator(".summary")).containsText("sign in once more");
            supervisor.presses(supervisor.page().locator("form[action='/sign-in-again'] button"));
            telephone.signsInOnceMore(supervisor);
            supervisor.presses("cosign:send").isTold("Signed and locked");
        } finally {
            new Accounts(stage.stack()).forgetSecondFactor(SUPERVISOR);
            ClinicPages.decides(admin, CLINIC, "720");
        }
    }

    private String waitingFrom(Visitor author) {
        Together.fillsIn(author, CLINIC, "Carmen Ibáñez", word);
        author.presses("write:sign").isTold("It waits for the cosignature");
        return author.idOf("note");
    }
}
