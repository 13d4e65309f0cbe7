package care.tandem.writing;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Vault vault = TrialVault.ofSomeClinic();

    @Test
    void areAlikeWhateverTheirCaseAndAccents() {
        assertThat(Words.in("Canción, CANCION; «canción»")).containsExactly("cancion");
        assertThat(Words.in("Ａｎｎａ’s café")).containsExactly("anna", "cafe");
    }

    @Test
    void areAlikeWithOtherLettersAndWithoutWhatIsNotSeen() {
        assertThat(Words.in("Łukasz, Straße; Ødegård, Đoković, ISPARTA ısparta"))
                .containsExactly("dokovic", "isparta", "lukasz", "odegard", "strasse");
        assertThat(Words.in("thera­py thera​py the⁠rapy")).containsExactly("therapy");
        assertThat(Words.in("ΣΟΦΟΣ σοφός")).containsExactly("σοφοσ");
    }

    @Test
    void areCountedOnceAndLeaveOutWhatStandsInEveryText() {
        assertThat(Words.in("the dream and the river, the dream")).containsExactly("dream", "river");
        assertThat(Words.in("que los sueños y el río")).containsExactly("rio", "suenos");
    }

    @Test
    void areFoundAsNamesWhereTheyBeginWithACapital() {
        assertThat(Words.in("Una and Her, with li and Li")).containsExactly("^her", "^li", "^una");
        assertThat(Words.in("una casa")).containsExactly("casa");
    }

    @Test
    void sayWhatIsNotLookedFor() {
        assertThat(Words.leftOutOf("the dream of Una, una x 夜")).containsExactly("the", "of", "una", "x");
        assertThat(Words.leftOutOf("dream 夜")).isEmpty();
    }

    @Test
    void areTwoSignsEachWhereThereAreNoSpaces() {
        assertThat(Words.in("眠る夜")).containsExactly("る夜", "夜", "眠", "眠る");
        assertThat(Words.in("너를 민준이")).containsExactly("너를", "민준", "준이");
        assertThat(Words.in("ฝันดี")).contains("ฝั", "นด");
        assertThat(Words.in("が")).isEmpty();
        assertThat(Words.in("がき")).containsExactly("がき");
    }

    @Test
    void keepTheVowelsOfScriptsThatAreReadByThem() {
        assertThat(Words.in("हिन्दी की किताब")).containsExactly("किताब", "हिन्दी");
        assertThat(Words.in("किताब")).doesNotContainAnyElementsOf(Words.in("कताब"));
    }

    @Test
    void areNoMoreThanANoteCanHold() {
        StringBuilder text = new StringBuilder();
        for (int sign = 0x4e00; sign < 0x9fff; sign++) {
            text.appendCodePoint(sign);
        }
        assertThat(Words.marks(Words.in(text.toString()), vault)).hasSize(Words.MOST_OF_A_TEXT);
    }

    @Test
    void areLettersAndDigitsOfThreeAtLeast() {
        assertThat(Words.in("He is 42, PHQ-9 was 017 — **hm**\n# Наташа 眠る夜"))
                .containsExactly("017", "^he", "phq", "наташа", "る夜", "夜", "眠", "眠る");
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
