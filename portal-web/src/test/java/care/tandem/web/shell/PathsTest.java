package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathsTest {

    @Test
    void areMadeOfPlainWords() {
        assertThat(Paths.isWellFormed("/goals/view")).isTrue();
        for (String odd :
                new String[] {"", "/", "goals", "/goals/", "//goals", "/goals/..", "/goals.xhtml", "/%00", "/é"}) {
            assertThat(Paths.isWellFormed(odd)).as(odd).isFalse();
        }
    }

    @Test
    void areNotTakenApartWhereTheyAreLong() {
        assertThat(Paths.isWellFormed("/a".repeat(50))).isTrue();
        assertThat(Paths.isWellFormed("/a".repeat(51))).isFalse();
        assertThat(Paths.isWellFormed("/a".repeat(1_000_000))).isFalse();
        assertThat(Paths.isWellFormed("/" + "a".repeat(1_000_000) + "!")).isFalse();
    }
}
