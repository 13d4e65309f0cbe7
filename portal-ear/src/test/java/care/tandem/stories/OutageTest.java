package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** People who are signed in, while a part is away. */
@InBrowser
@ResourceLock("portal")
class OutageTest {

    private static final String GOALS = "/riverside/goals";

    /** Keycloak stays away while the database does: it would keep connections that the outage broke. */
    @Test
    void goOnWithoutKeycloakAndAreToldKindlyWhileTheDatabaseIsAwayToo(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        Visitor therapist = stage.visitor("therapist@riverside.example");

        Stack stack = stage.stack();
        stack.whileKeycloakIsAway(() -> {
            goesOn(client);
            stack.whileTheDatabaseIsAway(() -> isToldKindly(stage, therapist));
        });

        therapist
                .page()
                .waitForCondition(() -> IntStream.range(0, 10)
                        .allMatch(again -> therapist.open(GOALS).status() == 200));
        assertThat(stage.visitor().open("/health/ready").status()).isEqualTo(200);
    }

    private static void goesOn(Visitor client) {
        String words = "Repot the geranium, " + System.nanoTime();
        client.open("/riverside/goals/propose");
        client.page().locator("[id='propose:words']").fill(words);
        client.page().locator("[id='propose:send']").click();
        assertThat(client.page().locator(".words.client").textContent()).contains(words);
        assertThat(client.open(GOALS).status()).isEqualTo(200);
    }

    private static void isToldKindly(Stage stage, Visitor therapist) {
        assertThat(therapist.open(GOALS).status()).isEqualTo(503);
        String reference = therapist.page().locator(".reference").textContent();
        assertThat(therapist.page().locator("h1").textContent()).isNotBlank();
        assertThat(therapist.page().content()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(log(stage)).contains("Reference " + reference + ", status 503");
        assertThat(stage.visitor().open("/health/ready").status()).isEqualTo(503);
        assertThat(stage.visitor().open("/").status()).isEqualTo(200);
    }

    private static String log(Stage stage) {
        try {
            return Files.readString(stage.stack().state().path("log").resolve("wildfly.log"));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
