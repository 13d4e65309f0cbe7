package care.tandem.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesettingTest {

    private static final String PUZZLE = "\ud83e\uddff";

    @Test
    void namesASignThatNoFaceHasFromLeftToRightWithinALineFromRightToLeft() {
        Element line = set("שלום " + PUZZLE + " עולם");
        assertThat(line.attr("dir")).isEqualTo("rtl");
        assertThat(line.wholeText()).isEqualTo("שלום [U+1F9FF] עולם");
        assertThat(line.select("bdi[dir=ltr]").eachText()).containsExactly("[U+1F9FF]");
    }

    @Test
    void namesSuchSignsAfterEachOtherTogether() {
        assertThat(set("\ue000\ue001").select("bdi[dir=ltr]").eachText()).containsExactly("[U+E000][U+E001]");
    }

    /** As in a browser. */
    @Test
    void readsALineOfSignsAloneAsTheWholeText() {
        assertThat(set("Thanks\nشكرا\n> 5 > 4").select("div[dir=ltr]").eachText())
                .containsExactly("Thanks", "> 5 > 4");
        assertThat(set("شكرا\nThanks\n> 5 > 4").select("div[dir=rtl]").eachText())
                .containsExactly("شكرا", "> 5 > 4");
    }

    @Test
    void setsATabAsFourSpaces() {
        assertThat(set("q\tj\t\n\t我\tk").wholeText()).isEqualTo("q    j    \n    我    k");
    }

    /** Each change of face is an element to be laid out. */
    @ParameterizedTest
    @ValueSource(strings = {"a我", "сא"})
    void staysInAFaceThatHasTheSignsAfterManyChangesAndLosesNone(String words) {
        String long20000 = words.repeat(20_000 / words.length());
        Element line = set(long20000);
        assertThat(line.wholeText()).isEqualTo(long20000);
        assertThat(line.childNodeSize()).isBetween(200, 203);
    }

    private static Element set(String words) {
        Element line = new Element("p").attr("dir", "auto").text(words);
        new Typesetting().set(line);
        return line;
    }
}
