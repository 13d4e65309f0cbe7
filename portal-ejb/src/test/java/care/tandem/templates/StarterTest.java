package care.tandem.templates;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.goals.ScaleText;
import care.tandem.vault.TrialVault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates that come with the house, as they stand in the bundle of each language. */
class StarterTest {

    private static final List<String> JARGON = List.of(
            "disorder",
            "symptom",
            "anxiety",
            "depress",
            "patholog",
            "diagnos",
            "avoidance",
            "dysfunction",
            "should",
            "must",
            "fail",
            "trastorno",
            "síntoma",
            "ansiedad",
            "depres",
            "patolog",
            "evitación",
            "debería",
            "tengo que",
            "fracas");

    @ParameterizedTest
    @EnumSource
    void fitsIntoATemplate(Starter starter) {
        for (Language language : Language.values()) {
            TemplateText text = starter.in(language);
            assertThat(new GoalTemplate(text, TrialVault.ofSomeClinic()).isInUse())
                    .isTrue();
            assertThat(text.written()).as("nothing to trim in %s", language).isEqualTo(text);
            assertThat(text.steps()).hasSizeBetween(3, 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void weighsTheSameInBothLanguages(Starter starter) {
        ScaleText english = scale(starter, Language.ENGLISH);
        ScaleText spanish = scale(starter, Language.SPANISH);
        assertThat(List.of(spanish.importance(), spanish.difficulty(), spanish.baseline()))
                .isEqualTo(List.of(english.importance(), english.difficulty(), english.baseline()));
    }

    private static ScaleText scale(Starter starter, Language language) {
        return Objects.requireNonNull(starter.in(language).scale());
    }

    @Test
    void saysEachTextInItsOwnLanguage() {
        Set<String> english = Starter.texts(Language.ENGLISH).keySet();
        Set<String> spanish = ownKeys(Language.SPANISH);
        assertThat(english).hasSizeGreaterThan(6 * 12);
        assertThat(spanish).isEqualTo(new TreeSet<>(english));
        assertThat(english.stream()
                        .filter(key -> !key.matches(".*(importance|difficulty|baseline)"))
                        .filter(key -> Starter.texts(Language.ENGLISH)
                                .getString(key)
                                .equals(Starter.texts(Language.SPANISH).getString(key))))
                .isEmpty();
    }

    /** Without those that the bundle would take from English where Spanish has none. */
    private static Set<String> ownKeys(Language language) {
        Set<String> keys = new TreeSet<>();
        try (var text = Objects.requireNonNull(
                StarterTest.class.getResourceAsStream("starters_" + language.tag() + ".properties"))) {
            var own = new PropertyResourceBundle(text);
            own.getKeys().asIterator().forEachRemaining(keys::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return keys;
    }

    @Test
    void holdsNoTextThatNoStarterSays() {
        Set<String> keys = new TreeSet<>();
        for (Starter starter : Starter.values()) {
            int steps = starter.in(Language.ENGLISH).steps().size();
            List<String> parts = new ArrayList<>(List.of("words", "importance", "difficulty", "baseline"));
            for (int n = 1; n <= steps; n++) {
                parts.add("step" + n);
            }
            for (int level = -2; level <= 2; level++) {
                parts.add("level" + level);
            }
            parts.forEach(part -> keys.add(starter.key() + "." + part));
        }
        assertThat(Starter.texts(Language.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource
    void speaksWithoutJargonOrJudgement(Starter starter) {
        for (Language language : Language.values()) {
            String all = starter.in(language).toString().toLowerCase(Locale.ROOT);
            assertThat(JARGON).allSatisfy(word -> assertThat(all).doesNotContain(word));
        }
    }

    @Test
    void isFoundByItsKey() {
        assertThat(Starter.named("sleep")).contains(Starter.SLEEP);
        assertThat(Starter.named("SLEEP")).isEmpty();
        assertThat(Starter.named("../sleep")).isEmpty();
    }

    @Test
    void speaksEnglishWhereThereIsNoOtherLanguage() {
        assertThat(Language.of(Locale.forLanguageTag("es-MX"))).isEqualTo(Language.SPANISH);
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.ENGLISH);
    }
}
