package care.tandem.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComingSessionTest {

    private static final String CALL = "https://video.example/room";
    private static final Instant START = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(50));

    @Test
    void canBeJoinedFromAQuarterOfAnHourBeforeItBeginsUntilItIsOver() {
        ComingSession session = session(SessionMode.VIDEO, CALL, false);
        assertThat(session.isCalling(START.minusSeconds(15 * 60 + 1))).isFalse();
        assertThat(session.isCalling(START.minusSeconds(15 * 60))).isTrue();
        assertThat(session.isCalling(END.minusSeconds(1))).isTrue();
        assertThat(session.isCalling(END)).isFalse();
    }

    @Test
    void cannotBeJoinedWhereThereIsNoCall() {
        assertThat(session(SessionMode.VIDEO, "Ask me for the link", false).isCalling(START))
                .isFalse();
        assertThat(session(SessionMode.IN_PERSON, CALL, false).isCalling(START)).isFalse();
        assertThat(session(SessionMode.VIDEO, CALL, true).isCalling(START)).isFalse();
    }

    private static ComingSession session(SessionMode mode, String place, boolean cancelled) {
        return new ComingSession(
                UUID.randomUUID(),
                START,
                END,
                "Samuel",
                SessionKind.INDIVIDUAL,
                false,
                mode,
                place,
                cancelled,
                false,
                false);
    }
}
