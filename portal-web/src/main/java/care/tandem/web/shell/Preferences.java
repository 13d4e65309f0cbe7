package care.tandem.web.shell;

import care.tandem.policies.CurrentPolicies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the person likes the pages: by their own choice where they made one, else as their browser asks. */
@Named
@RequestScoped
public class Preferences {

    static final String LANGUAGE = "language";
    static final String THEME = "theme";
    static final List<String> LANGUAGES = List.of("en-GB", "en-US", "es");

    /** What one press on the front door asks for; which English that is, the browser says. */
    private static final String ENGLISH = "en";

    static final List<String> CHOOSABLE = List.of("en-GB", "en-US", "es", ENGLISH);

    /** Where letters are written on US Letter paper, after the Unicode CLDR (territory data, paper size). */
    private static final Set<String> LETTER =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    static final List<String> THEMES = List.of("auto", "light", "dark");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentPolicies policies;

    private @Nullable Locale locale;

    /** One of several, and whether it is the one in force. */
    public record Choice(String value, boolean chosen) {}

    /** Those that the clinic offers; outside of one, all that the product speaks. */
    public List<Choice> getLanguages() {
        String tag = getLocale().toLanguageTag();
        return choices(
                LANGUAGES.stream().filter(this::isOffered).toList(), tag.equals(ENGLISH) ? LANGUAGES.get(0) : tag);
    }

    private boolean isOffered(String tag) {
        return policies.languages().contains(Locale.forLanguageTag(tag).getLanguage());
    }

    public List<Choice> getThemes() {
        return choices(THEMES, getTheme());
    }

    private static List<Choice> choices(List<String> possible, String chosen) {
        return possible.stream()
                .map(value -> new Choice(value, value.equals(chosen)))
                .toList();
    }

    /**
     * {@code en-GB}, {@code en-US}, {@code en} (which is British) or {@code es}; the same for the whole of a request, in
     * which it is asked for with every word.
     */
    public Locale getLocale() {
        Locale known = locale;
        if (known == null) {
            known = readLocale();
            locale = known;
        }
        return known;
    }

    private Locale readLocale() {
        String chosen =
                chosen(LANGUAGE, CHOOSABLE.stream().filter(this::isOffered).toList(), "");
        if (!chosen.isEmpty() && !chosen.equals(ENGLISH)) {
            return Locale.forLanguageTag(chosen);
        }
        return asked().map(asked -> asked.getLanguage().equals("es")
                        ? "es"
                        : LANGUAGES.contains(asked.toLanguageTag()) ? asked.toLanguageTag() : ENGLISH)
                .filter(tag -> isOffered(tag) && (chosen.isEmpty() || tag.startsWith(chosen)))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElseGet(() -> Locale.forLanguageTag(policies.languages().get(0)));
    }

    /** What the browser asks for, the best first, as far as the product speaks it. */
    private Stream<Locale> asked() {
        return Collections.list(request.getLocales()).stream()
                .filter(asked ->
                        asked.getLanguage().equals("es") || asked.getLanguage().equals(ENGLISH));
    }

    /** {@code letter} or {@code A4}, by the country of the chosen language, else by that of the browser's. */
    public String getPaper() {
        String country = Stream.concat(Stream.of(getLocale()), Collections.list(request.getLocales()).stream())
                .map(Locale::getCountry)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
        return paperIn(country);
    }

    /** The paper that letters are written on in a country, by its code; {@code A4} or {@code letter}, as style sheets name it. */
    public static String paperIn(String country) {
        return LETTER.contains(country) ? "letter" : "A4";
    }

    /** {@code light}, {@code dark}, or {@code auto} for what the browser asks. */
    public String getTheme() {
        return chosen(THEME, THEMES, "auto");
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
