package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The words of the product: each in both languages, each of use. */
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    private static final Bundle ENGLISH = Bundle.english();
    private static final Bundle SPANISH = Bundle.spanish();
    private static final Findings FINDINGS = Walk.throughAllPages();
    private static final Set<String> IN_JAVA = Sources.strings();

    @Test
    void standInBothLanguages() {
        assertThat(ENGLISH.texts()).hasSizeGreaterThan(100);
        assertThat(without(ENGLISH.texts().keySet(), SPANISH.texts()::containsKey))
                .isEmpty();
        assertThat(without(SPANISH.texts().keySet(), ENGLISH.texts()::containsKey))
                .isEmpty();
        assertThat(ENGLISH.texts().values()).noneMatch(String::isBlank);
        assertThat(SPANISH.texts().values()).noneMatch(String::isBlank);
    }

    @Test
    void standInTheSameFileAndOrderInBothLanguages() {
        assertThat(SPANISH.order()).isEqualTo(ENGLISH.order());
    }

    /** What a reader looks for together stands together: all keys that share their first two words, as in "goals.move". */
    @Test
    void standWithTheirKind() {
        ENGLISH.order().forEach((feature, keys) -> {
            List<String> kinds = keys.stream().map(WordsTest::kind).toList();
            List<String> changes = IntStream.range(0, kinds.size())
                    .filter(i -> i == 0 || !kinds.get(i).equals(kinds.get(i - 1)))
                    .mapToObj(kinds::get)
                    .toList();
            assertThat(changes).as(feature).doesNotHaveDuplicates();
        });
    }

    private static String kind(String key) {
        return key.replaceFirst("^(\\w+\\.\\w+)\\..*", "$1");
    }

    @Test
    void areAmericanOnlyWhereBritishWordsDiffer() {
        Bundle american = Bundle.american();
        assertThat(american.texts())
                .isNotEmpty()
                .allSatisfy((key, text) ->
                        assertThat(ENGLISH.texts()).containsKey(key).doesNotContainEntry(key, text));
        ENGLISH.texts()
                .forEach((key, text) -> assertThat(american.texts().getOrDefault(key, text))
                        .as(key)
                        .doesNotContainPattern("(?i)behaviour|cancelled|colour|learnt|centre"));
    }

    @Test
    void areThereForEveryKeyThatAPageNames() {
        assertThat(without(FINDINGS.keys(), ENGLISH.texts()::containsKey)).isEmpty();
        assertThat(without(FINDINGS.prefixes(), this::beginsAKey)).isEmpty();
    }

    /** A string that begins as keys do is a key, or the beginning of some. */
    @Test
    void areThereForEveryKeyThatJavaNames() {
        Set<String> families = new TreeSet<>();
        ENGLISH.texts().keySet().stream()
                .filter(key -> key.contains("."))
                .forEach(key -> families.add(key.substring(0, key.indexOf('.') + 1)));
        Set<String> keysOfJava = without(IN_JAVA, string -> families.stream().noneMatch(string::startsWith));

        assertThat(keysOfJava).hasSizeGreaterThan(20);
        assertThat(without(
                        keysOfJava, key -> ENGLISH.texts().containsKey(key) || (key.endsWith(".") && beginsAKey(key))))
                .isEmpty();
    }

    @Test
    void areAllOfUse() {
        assertThat(without(ENGLISH.texts().keySet(), this::isUsed)).isEmpty();
    }

    @Test
    void leaveTheSamePlacesToBeFilledIn() {
        ENGLISH.texts()
                .forEach((key, text) -> assertThat(places(SPANISH.texts().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    /** Where something is filled in, a straight apostrophe would swallow what follows it. */
    @Test
    void holdNoStraightApostropheWhereSomethingIsFilledIn() {
        for (Bundle bundle : new Bundle[] {ENGLISH, SPANISH}) {
            bundle.texts().forEach((key, text) -> {
                if (!places(text).isEmpty()) {
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                }
            });
        }
    }

    private static Set<String> without(Set<String> all, Predicate<String> fine) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeIf(fine);
        return rest;
    }

    private boolean beginsAKey(String prefix) {
        return ENGLISH.texts().keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private boolean isUsed(String key) {
        return FINDINGS.keys().contains(key)
                || FINDINGS.prefixes().stream().anyMatch(key::startsWith)
                || IN_JAVA.contains(key)
                || IN_JAVA.stream().anyMatch(string -> string.endsWith(".") && key.startsWith(string));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
