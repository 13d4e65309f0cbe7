package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The words in a form that came too late, of all that a form sends. */
class PageMessagesTest {

    @Test
    void areWhateverSomebodyTyped() {
        for (String words : new String[] {"A walk at dusk", "Schlaflos", "睡不着", "Send it", "12 steps", "on and on"}) {
            assertThat(PageMessages.typed(Map.of("say:words", words))).containsExactly(words);
            assertThat(PageMessages.typed(Map.of("words.section0", words))).containsExactly(words);
        }
    }

    @Test
    void areNotTheNameOfTheButtonThatWasPressed() {
        assertThat(PageMessages.typed(
                        Map.of("say:send", "Send it", "write:sign", "Sign this note", "steps:0:tick", "Done")))
                .isEmpty();
    }

    @Test
    void areNotWhatPagesHandBack() {
        String id = UUID.randomUUID().toString();
        assertThat(PageMessages.typed(Map.of(
                        "rate:scale", id,
                        "nextSteps:0:seen", id + " " + id + " 3",
                        "rate:level", "-2",
                        "write:sessionDay", "2026-11-26",
                        "plan:start", "09:30",
                        "attend:0:attendance", "NO_SHOW",
                        "write:withhold", "true",
                        "say:words", " ")))
                .isEmpty();
    }

    @Test
    void areNotWhatStandsOutsideOfFields() {
        assertThat(PageMessages.typed(Map.of("note", "A walk at dusk", "jakarta.faces.ViewState", "stateless")))
                .isEmpty();
    }
}
