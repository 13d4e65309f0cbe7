package care.tandem.web.notes;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.web.notes.Kinder.Hint;
import org.junit.jupiter.api.Test;

class KinderTest {

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
}
