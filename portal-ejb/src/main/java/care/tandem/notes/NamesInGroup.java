package care.tandem.notes;

import care.tandem.door.Refused;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who was there besides the reader, and is not to be named to them. A name is found by itself and by each of its words of
 * three letters or more, whatever the case and the accents, also in "Peter's"; small words in it, as "van", are none, nor
 * are those that are in the reader's own name. Nicknames and whatever else gives somebody away are for the writer to see.
 */
final class NamesInGroup {

    private static final int SHORTEST = 3;

    /** Accents, and what is not seen in a text or only dresses it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}*_`~\\\\]+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that are others with a stroke, or two in one. */
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th", "ð", "d");

    /** Nobody else was there. */
    static final NamesInGroup NONE = new NamesInGroup(List.of(), "");

    /** Each name and word of a name as it is compared, and as it is written. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param reader the name of the one client who reads it; empty where all of them do */
    NamesInGroup(List<String> others, String reader) {
        others.forEach(name -> names.put(plain(name), name));
        others.forEach(this::takeWords);
        names.remove("  ");
        names.remove(plain(reader));
        for (String own : plain(reader).split(" ")) {
            names.remove(" " + own + " ");
        }
    }

    private void takeWords(String name) {
        for (String word : BETWEEN_WORDS.split(name)) {
            if (word.codePointCount(0, word.length()) >= SHORTEST && !Character.isLowerCase(word.codePointAt(0))) {
                names.putIfAbsent(plain(word), word);
            }
        }
    }

    /** @throws Refused at the field, when the words name somebody */
    void requireNone(String field, String words) {
        String found = in(words);
        if (found != null) {
            throw new Refused(field, "refused.note.namesMember", found);
        }
    }

    /** Whom a text names, as the clinic writes it; null where it names nobody. */
    @Nullable
    String in(String words) {
        String text = plain(words);
        return names.entrySet().stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The words of it, with one space before and after each. */
    private static String plain(String text) {
        String letters = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        return " " + BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip() + " ";
    }
}
