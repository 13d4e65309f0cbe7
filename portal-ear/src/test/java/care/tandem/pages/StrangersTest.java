package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Accounts;
import care.tandem.run.Visitor;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Nobody learns at the sign-in whom a clinic knows: the same pages, the same words, in the same time. */
@OverHttp
@ResourceLock("portal")
class StrangersTest {

    private static final int TRIES_THAT_LOCK = 12;
    private static final int ROUNDS = 9;
    private static final long NOISE = Duration.ofMillis(40).toNanos();

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String known = "known." + word + "@riverside.example";
    private final String disabled = "disabled." + word + "@riverside.example";
    private final String locked = "locked." + word + "@riverside.example";
    private final List<String> strangers =
            List.of("nobody." + word + "@riverside.example", "nobody." + word + "@elsewhere.example");

    @Test
    void readTheSameOfEverybodyWhoCannotGetIn(Clinic clinic) {
        open(clinic);
        String read = read(tries(clinic, strangers.get(0), "not it"), strangers.get(0));

        assertThat(read).contains("That did not work");
        assertThat(read(tries(clinic, strangers.get(1), "not it"), strangers.get(1)))
                .isEqualTo(read);
        assertThat(read(tries(clinic, known, "not it"), known)).isEqualTo(read);
        assertThat(read(tries(clinic, disabled, "not it"), disabled)).isEqualTo(read);
        assertThat(read(tries(clinic, disabled, Accounts.PASSWORD), disabled)).isEqualTo(read);
        assertThat(read(tries(clinic, locked, Accounts.PASSWORD), locked)).isEqualTo(read);
    }

    @Test
    void readTheSameWhenTheyAskForANewPassword(Clinic clinic) {
        open(clinic);
        String read = read(forgets(clinic, strangers.get(0)), strangers.get(0));

        assertThat(read).contains("If this address belongs to an account, a link is on its way");
        for (String email : List.of(strangers.get(1), known, disabled, locked)) {
            assertThat(read(forgets(clinic, email), email)).as(email).isEqualTo(read);
        }
    }

    /** Interleaved, so that what else the machine does falls on all alike. */
    @Test
    void waitEquallyLong(Clinic clinic) {
        open(clinic);
        Map<String, long[]> tried = new HashMap<>();
        Map<String, long[]> forgot = new HashMap<>();
        List<String> all = List.of(strangers.get(0), strangers.get(1), known, disabled, locked);
        for (int round = 0; round < ROUNDS; round++) {
            for (String email : all) {
                Visitor visitor = visitor(clinic);
                Document asked = visitor.open("/clinics");
                tried.computeIfAbsent(email, first -> new long[ROUNDS])[round] =
                        nanos(() -> answers(visitor, asked, email, "not it"));
                Document form = visitor.follow(asked, "a[href*=reset-credentials]");
                forgot.computeIfAbsent(email, first -> new long[ROUNDS])[round] =
                        nanos(() -> asksForALink(visitor, form, email));
            }
        }
        assertAlike("password", tried);
        assertAlike("new password", forgot);
    }

    private void open(Clinic clinic) {
        Accounts accounts = new Accounts(clinic.stack());
        accounts.open(known, true);
        accounts.open(disabled, false);
        accounts.open(locked, true);
        for (int i = 0; i < TRIES_THAT_LOCK; i++) {
            tries(clinic, locked, "not it");
        }
    }

    private static Visitor visitor(Clinic clinic) {
        return new Visitor(clinic.stack().portal());
    }

    private static Document tries(Clinic clinic, String email, String password) {
        Visitor visitor = visitor(clinic);
        return answers(visitor, visitor.open("/clinics"), email, password);
    }

    private static Document answers(Visitor visitor, Document asked, String email, String password) {
        return visitor.send(Visitor.form(asked, "#kc-form-login"), "", Map.of("username", email, "password", password));
    }

    private static Document forgets(Clinic clinic, String email) {
        Visitor visitor = visitor(clinic);
        return asksForALink(visitor, visitor.follow(visitor.open("/clinics"), "a[href*=reset-credentials]"), email);
    }

    private static Document asksForALink(Visitor visitor, Document form, String email) {
        return visitor.send(Visitor.form(form, "#kc-reset-password-form"), "", Map.of("username", email));
    }

    /** All of the page but what is new with each request. */
    private static String read(Document page, String email) {
        return page.location().replaceAll("\\?.*", "")
                + page.html()
                        .replace(email, "who")
                        .replaceAll("(session_code|execution|tab_id|client_data|auth_session_id)=[^&\"]*", "$1")
                        .replaceAll("checkAuthSession\\([^)]*\\)", "checkAuthSession");
    }

    private static long nanos(Runnable act) {
        long before = System.nanoTime();
        act.run();
        return System.nanoTime() - before;
    }

    /** Half as long again is what the machine's other work explains; an answer without a hash takes a fifth of the time. */
    private static void assertAlike(String what, Map<String, long[]> times) {
        List<Long> medians = times.values().stream()
                .map(each -> Arrays.stream(each).sorted().toArray()[ROUNDS / 2])
                .sorted()
                .toList();
        long least = medians.get(0);
        assertThat(medians.get(medians.size() - 1)).as("%s: %s", what, medians).isLessThan(least + least / 2 + NOISE);
    }
}
