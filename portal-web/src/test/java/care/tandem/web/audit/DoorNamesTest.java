package care.tandem.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Lines of the trail from before a door got another name. */
class DoorNamesTest {

    @Test
    void anOlderLineIsToldByTheSentenceOfToday() {
        assertThat(ResourceBundle.getBundle("care.tandem.web.messages")
                        .containsKey("audit.call." + DoorNames.ofToday("Finding.seek")))
                .isTrue();
    }

    @Test
    void anyOtherCallStaysAsItIs() {
        assertThat(DoorNames.ofToday("Notes.open")).isEqualTo("Notes.open");
        assertThat(DoorNames.ofToday("/riverside/notes")).isEqualTo("/riverside/notes");
    }

    @Test
    void aCallIsLookedForByAllNamesThatItsDoorHad() {
        assertThat(DoorNames.ofAllTimes("NoteSearch.seek")).containsExactly("NoteSearch.seek", "Finding.seek");
        assertThat(DoorNames.ofAllTimes("Notes.open")).containsExactly("Notes.open");
    }
}
