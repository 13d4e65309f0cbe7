package care.tandem.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import care.tandem.door.Refused;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewClinicTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "north", "north-street", "7th-street", "a1-b2-c3", " North ", "NORTH"})
    void takesAShortNameOfPlainLetters(String slug) {
        assertThat(named(slug).slug()).isEqualTo(slug.strip().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "north_street",
                "north street",
                "-north",
                "north-",
                "north--street",
                "nörth",
                "شمال",
                "north/street",
                "..",
                "north.html",
                "%2e%2e",
                "north\u0000",
                "\u202enorth",
                "<b>",
                "ＮＯＲＴＨ",
                "ın"
            })
    void takesNoShortNameOfOtherLetters(String slug) {
        assertThatThrownBy(() -> named(slug)).isInstanceOf(Refused.class).hasMessage("refused.opening.slug.odd");
    }

    @Test
    void takesAShortNameOfTwoToFortyLetters() {
        assertThat(named("a".repeat(40)).slug()).hasSize(40);
        for (String length : new String[] {"a", "a".repeat(41), "a".repeat(200), "a".repeat(1_000_000)}) {
            assertThatThrownBy(() -> named(length)).hasMessage("refused.opening.slug.long");
        }
        assertThatThrownBy(() -> named("  ")).hasMessage("refused.text.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "o'hara+x@sub.clinic.example", "josé@clínica.example", " a@b.example "})
    void takesAnAddressByItsLook(String email) {
        assertThat(toAdmin(email).admin().email()).isEqualTo(email.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruth",
                "ruth@",
                "@clinic.example",
                "ruth@clinic",
                "ruth@@clinic.example",
                "ruth@clinic..example",
                "ruth clinic@clinic.example",
                "a@b.example,c@d.example",
                "Ruth <a@b.example>",
                "a@b.example\nBcc: c@d.example"
            })
    void takesNothingElseForAnAddress(String email) {
        assertThatThrownBy(() -> toAdmin(email)).hasMessage("refused.identity.address");
    }

    @Test
    void isNamedOnOneLine() {
        assertThat(NewClinic.of(new OpenClinic(
                                " North \n Street ", "north", "Europe/Madrid", "en", "Ruth", "ruth@north.example"))
                        .name())
                .isEqualTo("North Street");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> NewClinic.of(new OpenClinic("", "Ü", "Nowhere/Land", "tlh", "", "nobody")));

        assertThat(refused.all())
                .extracting(Refused::field)
                .containsExactly("name", "slug", "zone", "language", "adminName", "adminEmail");
    }

    @Test
    void saysSoWhereNothingWasSentAtAll() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> NewClinic.of(new OpenClinic(null, null, null, null, null, null)));

        assertThat(refused.all()).hasSize(6);
    }

    private static NewClinic named(String slug) {
        return NewClinic.of(
                new OpenClinic("North Street", slug, "Europe/Madrid", "en", "Ruth Okafor", "ruth@north.example"));
    }

    private static NewClinic toAdmin(String email) {
        return NewClinic.of(new OpenClinic("North Street", "north", "Europe/Madrid", "en", "Ruth Okafor", email));
    }
}
