package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.CrisisContact;
import care.tandem.web.shell.CrisisLine.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrisisLineTest {

    @Test
    void makesEachNumberOneThatATelephoneCalls() {
        assertThat(CrisisLine.pieces("988 (call or text, 24 hours) or 911"))
                .containsExactly(
                        new Piece("988", "988"),
                        new Piece(" (call or text, 24 hours) or ", ""),
                        new Piece("911", "911"));
    }

    @ParameterizedTest
    @CsvSource({
        "+34 717 003 717, +34717003717",
        "1-800-273-8255, 18002738255",
        "0800.111.0111, 08001110111",
    })
    void readsNumbersAsPeopleWriteThem(String written, String called) {
        assertThat(CrisisLine.pieces(written)).containsExactly(new Piece(written, called));
    }

    @Test
    void hasOneTextALanguageAndNeverHalfOfAnother() {
        CrisisContact both = new CrisisContact("988 at any hour", "988 a cualquier hora");
        CrisisContact english = new CrisisContact("988 (call or text) or 911", "");

        assertThat(both.in("es")).isEqualTo("988 a cualquier hora");
        assertThat(both.in("en")).isEqualTo("988 at any hour");
        assertThat(english.in("es")).isEqualTo("988, 911");
        assertThat(CrisisLine.pieces("")).isEmpty();
    }
}
