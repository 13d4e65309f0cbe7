package care.tandem.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.vault.SealContext;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final SealContext HERE = new SealContext("note_section", "words", UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Passage passage = new Passage();

    @Test
    void growsWithoutLeavingAStateBehindForEachLetter() {
        assertThat(write(0, "she", NOW)).isNull();
        assertThat(write(1, "she slept", NOW.plusSeconds(5))).isNull();
        assertThat(write(2, "At last she slept", NOW.plusSeconds(9))).isNull();
        assertThat(words()).isEqualTo("At last she slept");
        assertThat(passage.number()).isEqualTo(3);
    }

    @Test
    void leavesBehindWhatSomethingWasTakenFrom() {
        write(0, "She slept well", NOW);
        Passage.Replaced before = write(1, "She slept", NOW.plusSeconds(5));
        assertThat(before).isEqualTo(new Passage.Replaced("She slept well", 1, NOW));
    }

    @Test
    void leavesBehindWhatWasWrittenMoreThanAMinuteAgo() {
        write(0, "She slept", NOW);
        Passage.Replaced before = write(1, "She slept well", NOW.plusSeconds(61));
        assertThat(before).isEqualTo(new Passage.Replaced("She slept", 1, NOW));
        assertThat(write(2, "She slept well again", NOW.plusSeconds(70))).isNull();
    }

    @Test
    void leavesNothingBehindWhereNothingStood() {
        write(0, "She slept", NOW);
        write(1, "", NOW.plusSeconds(5));
        assertThat(write(2, "He woke", NOW.plusSeconds(200))).isNull();
    }

    @Test
    void staysAsItIsWhenTheSameIsWrittenAgain() {
        write(0, "She slept", NOW);
        assertThat(write(7, "\n\nShe slept \r\n", NOW)).isNull();
        assertThat(passage.number()).isEqualTo(1);
    }

    @Test
    void isNotOverwrittenUnseen() {
        write(0, "She slept", NOW);
        assertThatThrownBy(() -> write(0, "He woke", NOW))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.field()).isEqualTo("section0"));
        assertThat(words()).isEqualTo("She slept");
    }

    @Test
    void holdsWhatTwoWroteInDifferentPlacesAtOnce() {
        write(0, "She slept well. He woke up early.", NOW);
        write(1, "At last she slept well. He woke up early.", NOW);
        put(1, "She slept well. He woke up early and sang.", "She slept well. He woke up early.");
        assertThat(words()).isEqualTo("At last she slept well. He woke up early and sang.");
    }

    @Test
    void isNotPutTogetherWhereTwoMeanDifferentThings() {
        write(0, "She slept well", NOW);
        write(1, "She slept badly", NOW);
        assertThatThrownBy(() -> put(1, "She slept little", "She slept well")).isInstanceOf(Stale.class);
    }

    @Test
    void hasAnEnd() {
        assertThatThrownBy(() -> write(0, "x".repeat(20_001), NOW))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("refused.text.tooLong"));
    }

    private void put(int seen, String words, String base) {
        passage.write("section0", new Written(seen, words, base), HERE, NOW, vault);
    }

    private Passage.@Nullable Replaced write(int seen, String words, Instant now) {
        return passage.write("section0", new Written(seen, words, null), HERE, now, vault);
    }

    private String words() {
        return passage.words(HERE, vault);
    }
}
