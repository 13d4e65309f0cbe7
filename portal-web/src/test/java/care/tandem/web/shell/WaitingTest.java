package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Those that wait. */
class WaitingTest {

    private final Waiting<String> waiting = new Waiting<>(2);

    @Test
    void areNoMoreThanThereIsRoomFor() {
        assertThat(waiting.begins("first")).isEmpty();
        assertThat(waiting.begins("second")).isEmpty();
        assertThat(waiting.begins("third")).contains("first");
        assertThat(waiting.begins("fourth")).contains("second");
    }

    @Test
    void leaveTheirRoom() {
        waiting.begins("first");
        waiting.begins("second");
        waiting.ends("first");
        assertThat(waiting.begins("third")).isEmpty();
    }

    @Test
    void takeOneRoomEach() {
        waiting.begins("first");
        assertThat(waiting.begins("first")).isEmpty();
        assertThat(waiting.begins("second")).isEmpty();
    }
}
