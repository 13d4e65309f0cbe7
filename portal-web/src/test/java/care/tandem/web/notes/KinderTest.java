package care.tandem.web.notes;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.web.notes.Kinder.Hint;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KinderTest {

    /** The processor's, so that what else runs does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Kinder kinder = new Kinder();

    @Test
    void pointsAtWordsThatJudgeInTheirOrder() {
        assertThat(kinder.to("She refused to go, and Claims to be fine."))
                .containsExactly(new Hint("refused", "chose not to"), new Hint("Claims", "says"));
    }

    @Test
    void seesWordsOfSeveralPartsAcrossALineEnd() {
        assertThat(kinder.to("His uncle committed\nsuicide."))
                .extracting(Hint::kinder)
                .containsExactly("died by suicide");
    }

    @Test
    void speaksSpanishToo() {
        assertThat(kinder.to("Fracasó, y se negó a venir."))
                .extracting(Hint::word)
                .containsExactly("Fracasó", "se negó");
    }

    @Test
    void leavesOtherWordsAlone() {
        assertThat(kinder.to("You proclaimed it, and the vagabond reclaims the cleaning."))
                .isEmpty();
        assertThat(kinder.to("")).isEmpty();
        assertThat(kinder.to(null)).isEmpty();
    }

    @Test
    void namesEachWordOnce() {
        assertThat(kinder.to("denies this, denies that")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not ", "non-", "no\n", "a", " ", "very very ", "failed", "\u0130", "\u00e9"})
    void readsALongTextInBoundedTime(String again) {
        String text = again.repeat(20_000 / again.length());
        kinder.to(text);
        long start = CLOCK.getCurrentThreadCpuTime();
        kinder.to(text);
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofMillis(500));
    }
}
