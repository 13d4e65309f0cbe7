package care.tandem.door;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whom a clinic tells people in danger to call: a text in each language, empty where it has none. */
public record CrisisContact(String inEnglish, String inSpanish) {

    /** A clinic that has no text of its own. */
    public static final CrisisContact NONE = new CrisisContact("", "");

    /** A telephone number: three digits or more, with what people write between them. */
    public static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?:[ .-]?[0-9]){2,14}");

    /**
     * What to tell somebody who reads that language ({@code en}, {@code es}): the clinic's text, or only its numbers where
     * it wrote the text in the other one.
     */
    public String in(String language) {
        boolean spanish = language.equals("es");
        String own = spanish ? inSpanish : inEnglish;
        return own.isEmpty() ? numbers(spanish ? inEnglish : inSpanish) : own;
    }

    private static String numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).collect(Collectors.joining(", "));
    }
}
