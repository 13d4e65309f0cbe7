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

    private final Bundle english = Bundle.english();
    private final Bundle spanish = Bundle.spanish();
    private final Findings findings = Walk.throughAllPages();
    private final Set<String> inJava = Sources.strings();

    @Test
    void standInBothLanguages() {
        assertThat(english.texts()).hasSizeGreaterThan(100);
        assertThat(without(english.texts().keySet(), spanish.texts()::containsKey))
                .isEmpty();
        assertThat(without(spanish.texts().keySet(), english.texts()::containsKey))
                .isEmpty();
        assertThat(english.texts().values()).noneMatch(String::isBlank);
        assertThat(spanish.texts().values()).noneMatch(String::isBlank);
    }

    @Test
    void standInTheSameFileAndOrderInBothLanguages() {
        assertThat(spanish.order()).isEqualTo(english.order());
    }

    /** What a reader looks for together stands together: all keys that share their first two words, as in "goals.move". */
    @Test
    void standWithTheirKind() {
        english.order().forEach((feature, keys) -> {
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
                        assertThat(english.texts()).containsKey(key).doesNotContainEntry(key, text));
        english.texts()
                .forEach((key, text) -> assertThat(american.texts().getOrDefault(key, text))
                        .as(key)
                        .doesNotContainPattern("(?i)behaviour|cancelled|colour|learnt|centre"));
    }

    @Test
    void areThereForEveryKeyThatAPageNames() {
        assertThat(without(findings.keys(), english.texts()::containsKey)).isEmpty();
        assertThat(without(findings.prefixes(), this::beginsAKey)).isEmpty();
    }

    /** A string that begins as keys do is a key, or the beginning of some. */
    @Test
    void areThereForEveryKeyThatJavaNames() {
        Set<String> families = new TreeSet<>();
        english.texts().keySet().stream()
                .filter(key -> key.contains("."))
                .forEach(key -> families.add(key.substring(0, key.indexOf('.') + 1)));
        Set<String> keysOfJava = without(inJava, string -> families.stream().noneMatch(string::startsWith));

        assertThat(keysOfJava).hasSizeGreaterThan(20);
        assertThat(without(
                        keysOfJava, key -> english.texts().containsKey(key) || (key.endsWith(".") && beginsAKey(key))))
                .isEmpty();
    }

    @Test
    void areAllOfUse() {
        assertThat(without(english.texts().keySet(), this::isUsed)).isEmpty();
    }

    @Test
    void leaveTheSamePlacesToBeFilledIn() {
        english.texts()
                .forEach((key, text) -> assertThat(places(spanish.texts().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    /** Where something is filled in, a straight apostrophe would swallow what follows it. */
    @Test
    void holdNoStraightApostropheWhereSomethingIsFilledIn() {
        for (Bundle bundle : new Bundle[] {english, spanish}) {
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
        return english.texts().keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private boolean isUsed(String key) {
        return findings.keys().contains(key)
                || findings.prefixes().stream().anyMatch(key::startsWith)
                || inJava.contains(key)
                || inJava.stream().anyMatch(string -> string.endsWith(".") && key.startsWith(string));
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
