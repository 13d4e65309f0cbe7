package care.tandem.web.settings;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The places that give zones their names")
class ZoneBackingTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void haveNamesInEitherLanguage() {
        assertThat(ZoneBacking.place("America/New_York", Locale.UK)).isEqualTo("New York");
        assertThat(ZoneBacking.place("America/New_York", SPANISH)).isEqualTo("Nueva York");
        assertThat(ZoneBacking.place("UTC", Locale.UK)).isEqualTo("UTC");
    }

    @Test
    void canBeToldApart() {
        for (Locale locale : List.of(Locale.UK, Locale.US, SPANISH)) {
            ZoneBacking.BY_AREA.forEach((area, ids) -> assertThat(ids.stream()
                            .map(id -> ZoneBacking.place(id, locale))
                            .collect(toSet()))
                    .as(area)
                    .hasSameSizeAs(ids)
                    .noneMatch(name -> name.contains("/") || name.contains("_")));
        }
    }
}
