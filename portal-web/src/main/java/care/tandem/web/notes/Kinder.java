package care.tandem.web.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points at words that judge in what a client is going to read, and offers a kinder one. It never stands in the way of
 * sharing: whether a word is right is for people to say. A text may be in either language, so both lists are asked.
 */
@Named
@ApplicationScoped
public class Kinder {

    /** A word as it stands in the text, and another one. */
    public record Hint(String word, String kinder) {}

    /** @param words in small letters */
    private record Rule(List<String> words, String kinder) {

        /** Whether its words stand there, with nothing but white space between them. */
        boolean isAt(int place, List<MatchResult> read, String text) {
            for (int i = 1; i < words.size(); i++) {
                if (place + i >= read.size()
                        || !small(read.get(place + i)).equals(words.get(i))
                        || !text.substring(
                                        read.get(place + i - 1).end(),
                                        read.get(place + i).start())
                                .isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\w-]+", Pattern.UNICODE_CHARACTER_CLASS);

    /** By the first of their words. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    Kinder() {
        for (Locale language : List.of(Locale.ENGLISH, new Locale("es"))) {
            ResourceBundle bundle = ResourceBundle.getBundle("care.tandem.web.notes.kinder", language);
            for (String key : bundle.keySet()) {
                List<String> words = List.of(key.split("_"));
                rules.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Rule(words, bundle.getString(key)));
            }
        }
    }

    /** Sign by sign: in a word where many signs become two, as İ does, String.toLowerCase takes time that grows with the square. */
    private static String small(MatchResult word) {
        return word.group()
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The hints to a text, in the order of their words; each word once, and none inside of another. */
    public List<Hint> to(@Nullable String text) {
        String read = text == null ? "" : text;
        List<MatchResult> words = WORD.matcher(read).results().toList();
        Set<Rule> told = new HashSet<>();
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Rule rule = ruleAt(i, words, read);
            if (rule != null) {
                int last = i + rule.words().size() - 1;
                if (told.add(rule)) {
                    hints.add(new Hint(
                            read.substring(words.get(i).start(), words.get(last).end()), rule.kinder()));
                }
                i = last;
            }
        }
        return hints;
    }

    private @Nullable Rule ruleAt(int place, List<MatchResult> read, String text) {
        return rules.getOrDefault(small(read.get(place)), List.of()).stream()
                .filter(rule -> rule.isAt(place, read, text))
                .findFirst()
                .orElse(null);
    }
}
