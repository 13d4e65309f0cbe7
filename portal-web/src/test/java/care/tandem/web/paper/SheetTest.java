package care.tandem.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.web.shell.Preferences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    @ParameterizedTest
    @CsvSource({
        "America/New_York, US, letter",
        "America/Mexico_City, MX, letter",
        "Europe/Madrid, ES, A4",
        "Pacific/Auckland, NZ, A4",
        "UTC, 001, A4",
        "+02:00, 001, A4",
        "Nowhere/Atall, 001, A4"
    })
    void isTheOneOfTheClinicsCountry(String zone, String country, String paper) {
        assertThat(Sheet.countryOf(zone)).isEqualTo(country);
        assertThat(Preferences.paperIn(country)).isEqualTo(paper);
    }
}
