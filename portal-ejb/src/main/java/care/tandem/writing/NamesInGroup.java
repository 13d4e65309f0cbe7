package care.tandem.writing;

import care.tandem.door.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who was there besides the reader, and is not to be named to them. A name is found by itself and by each of its words,
 * whatever the case, the accents and the signs around and inside of it, as each script writes it: with small words before
 * it, with endings after it, in the midst of signs without spaces. Small words in a name, as "van", are none; nor are
 * those that are in the reader's own name. A name in letters that the text does not know, or too short to be told from
 * other signs, cannot be checked where the text has letters of other scripts. Nicknames and whatever else gives somebody
 * away are for the writer to see, and so is whether "may" is a name.
 */
public final class NamesInGroup {

    /** In Arabic and Hebrew so many letters of small words stand before a name; elsewhere endings are no longer. */
    private static final int LONGEST_ENDING = 4;

    private static final int SHORTEST_JOINED = 6;

    private static final Pattern SIGNS = Pattern.compile("[*_`~\\\\]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Small words of names, written small. */
    private static final Set<String> SMALL =
            Set.copyOf(Arrays.asList(("af al an av bin bint da dal de del della dem den der "
                            + "des di do dos das du e el het i ibn im in la las le les lo los of op san santa st te ten ter the tot 't "
                            + "u und van vom von y z zu zum zur")
                    .split(" ")));

    /** No other client was in the session. */
    public static final NamesInGroup NONE = new NamesInGroup(List.of(), "");

    /** Each name, and each word of a name, as it is compared and as it is written. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final List<String> others;

    /** @param reader the name of the one client who reads it; empty where all of them do */
    public NamesInGroup(List<String> others, String reader) {
        this.others = List.copyOf(others);
        others.forEach(name -> take(name, name));
        others.forEach(name -> words(name).forEach(word -> take(word, word)));
        names.remove("");
        names.remove(folded(reader));
        words(reader).forEach(own -> names.remove(folded(own)));
    }

    private void take(String name, String written) {
        names.putIfAbsent(folded(name), written);
    }

    /**
     * Its words of two letters or more, and what is one word but for a sign in it, as "O'Brien". Small words are none, but
     * at its beginning; of a name without spaces, what stands for a part of it, too.
     */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String piece : name.strip().split("[\\s_]+")) {
            if (words.isEmpty() || !SMALL.contains(piece)) {
                add(words, piece);
                BETWEEN_WORDS.splitAsStream(piece).forEach(word -> add(words, word));
            }
        }
        return words;
    }

    private static void add(List<String> words, String word) {
        if (word.codePoints().filter(Character::isLetter).count() >= 2) {
            words.add(word);
            words.addAll(joinedParts(word, word.codePointCount(0, word.length())));
        }
    }

    /** Family and given names in Chinese, Korean and Japanese characters: the first two signs and the rest, the last two. */
    private static List<String> joinedParts(String word, int letters) {
        boolean joined = word.codePoints()
                .allMatch(sign -> Character.isIdeographic(sign)
                        || Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL);
        if (!joined || letters < 3) {
            return List.of();
        }
        int[] signs = word.codePoints().toArray();
        return List.of(new String(signs, 0, 2), new String(signs, letters - 2, 2));
    }

    /**
     * @param confirmed names of which the writer said that they are none in these words
     * @throws Refused at the field, when the words name somebody, or hold what cannot be checked; with the names, the
     *     first argument all of them together
     */
    public void requireNone(String field, String words, Collection<String> confirmed) {
        Refused.together(
                () -> refuseUnless(field, "refused.note.namesMember", found(words), confirmed),
                () -> refuseUnless(field, "refused.note.namesUnchecked", unchecked(words), confirmed));
    }

    private static void refuseUnless(String field, String key, List<String> names, Collection<String> confirmed) {
        List<Object> open = new ArrayList<>(names);
        open.removeAll(confirmed);
        if (!open.isEmpty()) {
            open.add(0, String.join(", ", open.stream().map(String::valueOf).toList()));
            throw new Refused(field, key, open.toArray());
        }
    }

    /** Whom a text names, as the clinic writes it; a word of a name stands for itself. */
    public List<String> found(String words) {
        if (names.isEmpty() || words.isBlank()) {
            return List.of();
        }
        Text text = new Text(words);
        Map<String, String> found = new LinkedHashMap<>();
        names.forEach((name, written) -> {
            if (found.keySet().stream().noneMatch(longer -> longer.contains(name)) && text.names(name)) {
                found.put(name, written);
            }
        });
        return List.copyOf(found.values());
    }

    /**
     * Whose name cannot be found in a text, if it stands there: one of a single sign that does, and any name where the
     * text has a script that the name is not written in.
     */
    List<String> unchecked(String words) {
        if (others.isEmpty() || words.isBlank()) {
            return List.of();
        }
        Set<Script.Letters> written = Script.Letters.in(words);
        return others.stream()
                .filter(name -> folded(name).isEmpty()
                        || !Script.Letters.in(name).containsAll(written)
                        || isTooShort(name, words))
                .toList();
    }

    private static boolean isTooShort(String name, String words) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .filter(part -> part.codePointCount(0, part.length()) == 1 || joinedOfTwo(part))
                .flatMap(part -> part.codePoints().mapToObj(Character::toString))
                .filter(sign -> Character.isIdeographic(sign.codePointAt(0))
                        || Character.UnicodeScript.of(sign.codePointAt(0)) == Character.UnicodeScript.HANGUL)
                .anyMatch(words::contains);
    }

    private static boolean joinedOfTwo(String part) {
        return part.codePointCount(0, part.length()) == 2 && Script.of(part.codePointAt(0)) == Script.JOINED;
    }

    /** Words with one space between them, without digits and signs. */
    private static String folded(String text) {
        return BETWEEN_WORDS.matcher(Folding.of(text)).replaceAll(" ").strip();
    }

    /** A text, in which signs that dress words stand for nothing, or else between words: "Ai*sha*" and "Aisha_Rahman". */
    private static final class Text {

        private final List<String> texts;
        private final Set<String> words = new LinkedHashSet<>();

        Text(String written) {
            texts = List.of(
                    " " + folded(SIGNS.matcher(written).replaceAll("")) + " ",
                    " " + folded(SIGNS.matcher(written).replaceAll(" ")) + " ");
            texts.forEach(text -> words.addAll(Arrays.asList(text.strip().split(" "))));
        }

        boolean names(String name) {
            if (name.indexOf(' ') >= 0) {
                String together = name.replace(" ", "");
                return texts.stream().anyMatch(text -> text.contains(" " + name + " "))
                        || words.contains(together)
                        || together.length() >= SHORTEST_JOINED && contain(together);
            }
            return switch (Script.of(name.codePointAt(0))) {
                case JOINED -> contain(name);
                case APART -> words.contains(name) || words.contains(name + "s");
                case LED_IN -> words.stream().anyMatch(word -> word.endsWith(name) && isNear(word, name));
                case INFLECTED -> words.stream().anyMatch(word -> word.startsWith(stem(name)) && isNear(word, name));
            };
        }

        private boolean contain(String name) {
            return texts.stream().anyMatch(text -> text.contains(name));
        }

        private static boolean isNear(String word, String name) {
            return word.length() - name.length() <= LONGEST_ENDING;
        }

        /** A vowel at the end gives way to an ending. */
        private static String stem(String name) {
            return name.length() > 3 ? name.substring(0, name.length() - 1) : name;
        }
    }
}
