package care.tandem.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReturnedTest {

    private static final String ANSWER = "state=s1&session_state=s2&iss=http%3A%2F%2Fkc&code=c";

    @Test
    void isThePageThatWasAskedForWithItsQuery() {
        Returned returned = new Returned("/riverside/notes/begin", "format=DAP&" + ANSWER + "&client=a%20b");

        assertTrue(returned.isAnswer());
        assertEquals("/riverside/notes/begin?format=DAP&client=a%20b", returned.page());
    }

    @Test
    void forgetsWhatKeycloakWasAskedToDoOnTheWay() {
        String done = "kc_action=CONFIGURE_TOTP&kc_action_status=success&";
        assertEquals("/clinics?signin=1", new Returned("/clinics", done + ANSWER).anew());
    }

    @Test
    void countsHowOftenTheSignInBeganAnewAndThenGivesUp() {
        Returned first = new Returned("/riverside", ANSWER);
        assertEquals("/riverside?signin=1", first.anew());
        assertTrue(first.mayBeginAnew());
        assertEquals("/riverside?a=b&signin=3", new Returned("/riverside", "a=b&signin=2&" + ANSWER).anew());
        assertFalse(new Returned("/riverside", "signin=3&" + ANSWER).mayBeginAnew());
        assertFalse(new Returned("/riverside", "signin=x&" + ANSWER).mayBeginAnew());
    }

    @Test
    void forgetsTheCountOnceSomebodyIsIn() {
        Returned returned = new Returned("/riverside", "signin=1");

        assertTrue(returned.isMarked());
        assertEquals("/riverside", returned.page());
    }

    @Test
    void isAnAnswerAlsoWhenKeycloakSaysThatItTookTooLong() {
        assertTrue(new Returned("/riverside", "error=temporarily_unavailable&state=s").isAnswer());
    }

    @Test
    void leavesPagesAloneThatOnlySoundAlike() {
        assertFalse(new Returned("/riverside/notes", "state=SIGNED").isMarked());
        assertFalse(new Returned("/riverside/notes", "code=1").isMarked());
        assertFalse(new Returned("/riverside/notes", null).isMarked());
    }

    @Test
    void leadsNobodyToAnotherHouse() {
        assertEquals("/", new Returned("//elsewhere.example/x", ANSWER).page());
        assertEquals("/?signin=1", new Returned("/\\elsewhere.example", ANSWER).anew());
    }
}
