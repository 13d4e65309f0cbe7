package care.tandem.web.shell;

import care.tandem.door.CurrentClinic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the person likes the pages: by their own choice where they made one, else as their browser asks. */
@Named
@RequestScoped
public class Preferences {

    static final String LANGUAGE = "language";
    static final String THEME = "theme";
    static final List<String> LANGUAGES = List.of("en", "es");
    static final List<String> THEMES = List.of("auto", "light", "dark");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentClinic clinic;

    private @Nullable Locale locale;

    /** One of several, and whether it is the one in force. */
    public record Choice(String value, boolean chosen) {}

    public List<Choice> getLanguages() {
        return choices(LANGUAGES, getLocale().getLanguage());
    }

    public List<Choice> getThemes() {
        return choices(THEMES, getTheme());
    }

    private static List<Choice> choices(List<String> possible, String chosen) {
        return possible.stream()
                .map(value -> new Choice(value, value.equals(chosen)))
                .toList();
    }

    /** English or Spanish; the same for the whole of a request, in which it is asked for with every word. */
    public Locale getLocale() {
        Locale known = locale;
        if (known == null) {
            known = readLocale();
            locale = known;
        }
        return known;
    }

    private Locale readLocale() {
        String chosen = chosen(LANGUAGE, LANGUAGES, "");
        if (!chosen.isEmpty()) {
            return Locale.forLanguageTag(chosen);
        }
        List<Locale.LanguageRange> wanted = Collections.list(request.getLocales()).stream()
                .map(locale -> new Locale.LanguageRange(locale.getLanguage().isEmpty() ? "en" : locale.getLanguage()))
                .toList();
        String found = Locale.lookupTag(wanted, LANGUAGES);
        return Locale.forLanguageTag(found == null ? "en" : found);
    }

    /** {@code light}, {@code dark}, or {@code auto} for what the browser asks. */
    public String getTheme() {
        return chosen(THEME, THEMES, "auto");
    }

    /** The zone in which dates and times are said: the clinic's. */
    public ZoneId getZone() {
        return clinic.getZone();
    }

    private String chosen(String cookie, List<String> possible, String otherwise) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? otherwise
                : Arrays.stream(cookies)
                        .filter(candidate -> candidate.getName().equals(cookie))
                        .map(Cookie::getValue)
                        .filter(possible::contains)
                        .findFirst()
                        .orElse(otherwise);
    }
}
