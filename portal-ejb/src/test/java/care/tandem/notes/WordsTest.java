package care.tandem.notes;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import care.tandem.writing.Cost;
import care.tandem.writing.NastyTexts;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Vault vault = TrialVault.ofSomeClinic();

    @Test
    void areAlikeWhateverTheirCaseAndAccents() {
        assertThat(Words.in("Canción, CANCION; «canción»")).containsExactly("cancion");
        assertThat(Words.in("Ａｎｎａ’s café")).containsExactly("anna", "cafe");
    }

    @Test
    void areCountedOnceAndLeaveOutWhatStandsInEveryText() {
        assertThat(Words.in("The dream and the river, the dream")).containsExactly("dream", "river");
        assertThat(Words.in("que los sueños y el río")).containsExactly("rio", "suenos");
    }

    @Test
    void areLettersAndDigitsOfThreeAtLeast() {
        assertThat(Words.in("He is 42, PHQ-9 was 017 — **hm**\n# Наташа 眠る夜"))
                .containsExactly("017", "phq", "наташа", "眠る夜");
        assertThat(Words.in("")).isEmpty();
        assertThat(Words.in("?! . ,")).isEmpty();
    }

    @Test
    void areMarkedAsManyAsThereAreAndNothingMore() {
        assertThat(Words.marks(Words.in("dream river dream"), vault)).hasSize(2).doesNotHaveDuplicates();
        assertThat(Words.marks(Words.in("Dréam"), vault)).isEqualTo(Words.marks(Words.in("dream"), vault));
        assertThat(Words.marks(Words.in(""), vault)).isEmpty();
    }

    @Test
    void areFoundAndMarkedInBoundedWork() {
        NastyTexts.all(1).forEach(text -> Cost.isBounded(() -> Words.marks(Words.in(text), vault)));
    }
}
