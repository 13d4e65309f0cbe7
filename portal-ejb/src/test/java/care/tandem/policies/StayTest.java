package care.tandem.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StayTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private final Stay stay = new Stay(Duration.ofMinutes(30), Duration.ofHours(12));

    @Test
    void goesOnInTheSameSessionForAsLongAsTheClinicAllows() {
        assertThat(stay.isOver(ago(Duration.ofHours(12)), true, NOW)).isFalse();
        assertThat(stay.isOver(ago(Duration.ofHours(12).plusSeconds(1)), true, NOW))
                .isTrue();
    }

    @Test
    void beginsAnewWithASignInThatIsNoOlderThanOneMayBeIdle() {
        assertThat(stay.isOver(ago(Duration.ofMinutes(30)), false, NOW)).isFalse();
        assertThat(stay.isOver(ago(Duration.ofMinutes(31)), false, NOW)).isTrue();
    }

    @Test
    void isOverForWhomKeycloakTellsNoMoment() {
        assertThat(stay.isOver(Instant.EPOCH, true, NOW)).isTrue();
    }

    private static Instant ago(Duration time) {
        return NOW.minus(time);
    }
}
