package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.policies.CurrentPolicies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    @ParameterizedTest
    @CsvSource({
        "en-US, en-US, letter",
        "en-GB, en-GB, A4",
        "en-AU, en, A4",
        "'es-MX,es;q=0.9,en-US;q=0.5', es, letter",
        "es-ES, es, A4",
        "'de-DE,en-US;q=0.5', en-US, letter",
        "'fr-FR,fr;q=0.9', en, A4",
        "en, en, A4"
    })
    void followTheBrowserWhereNothingIsChosen(String browser, String language, String paper) {
        Preferences preferences = asked(browser, null);
        assertThat(preferences.getLocale().toLanguageTag()).isEqualTo(language);
        assertThat(preferences.getPaper()).isEqualTo(paper);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, en-GB, en-GB, A4",
        "en-GB, en-US, en-US, letter",
        "'es-MX,en-US;q=0.5', en, en-US, letter",
        "es-MX, en, en, letter",
        "en-US, es, es, letter"
    })
    void areTheOnesChosen(String browser, String chosen, String language, String paper) {
        Preferences preferences = asked(browser, chosen);
        assertThat(preferences.getLocale().toLanguageTag()).isEqualTo(language);
        assertThat(preferences.getPaper()).isEqualTo(paper);
    }

    @Test
    void saysDaysAndTimesAsTheyAreSaidThere() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThat(said("en-US", "dates.day", day)).isEqualTo("Tuesday, March 3");
        assertThat(said("en-US", "dates.date", day)).isEqualTo("March 3, 2026");
        assertThat(said("en-US", "dates.time", LocalTime.of(15, 5))).isEqualTo("3:05 PM");
        assertThat(said("en-GB", "dates.day", day)).isEqualTo("Tuesday, 3 March");
        assertThat(said("en-GB", "dates.time", LocalTime.of(15, 5))).isEqualTo("15:05");
        assertThat(said("es-ES", "dates.date", day)).isEqualTo("3 de marzo de 2026");
    }

    private static String said(String browser, String key, TemporalAccessor time) {
        Texts texts = new Texts();
        texts.preferences = asked(browser, null);
        return DateTimeFormatter.ofPattern(texts.get(key), texts.preferences.getLocale())
                .format(time);
    }

    private static Preferences asked(String browser, @Nullable String chosen) {
        Preferences preferences = new Preferences();
        preferences.policies = new CurrentPolicies();
        preferences.request = (HttpServletRequest) Proxy.newProxyInstance(
                PreferencesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getLocales" ->
                        Collections.enumeration(LanguageRange.parse(browser).stream()
                                .map(range -> Locale.forLanguageTag(range.getRange()))
                                .toList());
                    case "getCookies" -> chosen == null ? null : new Cookie[] {new Cookie("language", chosen)};
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return preferences;
    }
}
