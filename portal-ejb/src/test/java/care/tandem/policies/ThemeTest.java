package care.tandem.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import care.tandem.door.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which colours words can be read. */
class ThemeTest {

    /** The examples of WCAG's own understanding documents, and of WebAIM's checker. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.0",
        "#ffffff, #ffffff, 1"
    })
    void havingThisContrast(String one, String two, double ratio) {
        assertThat(Colour.of(one).contrast(Colour.of(two))).isCloseTo(ratio, within(0.005));
        assertThat(Colour.of(two).contrast(Colour.of(one))).isCloseTo(ratio, within(0.005));
    }

    /** As browsers mix {@code color-mix(in oklab, …)}. */
    @Test
    void mixedAsAStyleSheetMixesThem() {
        assertThat(Colour.of("#1d6660")).hasToString("#1d6660");
        assertThat(Colour.of("#ff0000").mixedWith(Colour.of("#0000ff"), 0.5)).hasToString("#8c53a2");
        assertThat(Colour.of("#ffffff").mixedWith(Colour.of("#000000"), 0.5)).hasToString("#636363");
    }

    @Test
    void likeOurOwn() {
        assertThat(Theme.LIGHT.canBeRead(Colour.of("#1d6660"))).isTrue();
        assertThat(Theme.DARK.canBeRead(Colour.of("#84cdc6"))).isTrue();
        assertThat(Theme.DARK.canBeRead(Colour.of("#1d6660"))).isFalse();
        assertThat(Theme.LIGHT.canBeRead(Colour.of("#84cdc6"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#1d6660", "#0000ff", "#8f4e2e", "#ffffff", "#ff0000", "#123456"})
    void madeForDarkGroundOutOfAnyOther(String colour) {
        Colour made = Colour.of(Theme.inDark(Colour.of(colour)).toString());
        assertThat(Theme.DARK.contrast(made)).isGreaterThanOrEqualTo(4.5);
        assertThat(new Look(colour, "", null).inDark()).isEqualTo(made.toString());
    }

    @Test
    void nearestToWhatIsEnough() {
        assertThat(Theme.inDark(Colour.of("#84cdc6"))).hasToString("#84cdc6");
        assertThat(Theme.DARK.contrast(Theme.inDark(Colour.of("#0000ff")))).isLessThan(4.9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red",
                "rebeccapurple",
                "#fff",
                "#12345",
                "#1234567",
                "1d6660",
                "rgb(0,0,0)",
                "#12345g",
                "url(x)",
                "}"
            })
    void isNoColour(String word) {
        assertThatThrownBy(() -> Setting.ACCENT.checked(word)).hasMessage("refused.colour.none");
        assertThatThrownBy(() -> Setting.ACCENT_IN_DARK.checked(word)).hasMessage("refused.colour.none");
    }

    @Test
    void isRefusedInTheThemeInWhichItCannotBeRead() {
        assertThatThrownBy(() -> Setting.ACCENT.checked("#84cdc6")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo("ACCENT");
            assertThat(refused.key()).isEqualTo("refused.colour.contrast");
            assertThat(refused.arguments()[0]).hasToString("1.7");
            assertThat(refused.arguments()[1]).hasToString("4.5");
        });
        assertThatThrownBy(() -> Setting.ACCENT_IN_DARK.checked("#1d6660")).hasMessage("refused.colour.contrast");
        assertThatCode(() -> Setting.ACCENT.checked("#1D6660 ")).doesNotThrowAnyException();
        assertThat(Setting.ACCENT.checked(" #1D6660 ")).isEqualTo("#1d6660");
        assertThat(Setting.ACCENT.checked("")).isEmpty();
    }
}
