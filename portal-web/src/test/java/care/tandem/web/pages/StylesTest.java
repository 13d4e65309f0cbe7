package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The styles, by feature. The build joins them: the shell's come first, in the order of their numbers. */
class StylesTest {

    private final List<Styles> shell = Styles.ofTheShell();
    private final List<Styles> features = Styles.ofFeatures();

    @Test
    void ofTheShellAreNumbered() {
        assertThat(shell).extracting(Styles::name).first().isEqualTo("1-tokens.css");
        assertThat(shell).extracting(Styles::name).allMatch(name -> name.matches("[1-9]-[a-z]+\\.css"));
        assertThat(features).extracting(Styles::name).allMatch(name -> name.matches("[a-z]+\\.css"));
    }

    /** So no rule changes what another feature looks like, and none depends on which of them comes first. */
    @Test
    void ofAFeatureAreForSomethingThatIsItsOwn() {
        Set<String> common = new TreeSet<>();
        shell.forEach(one -> common.addAll(one.names()));
        Map<String, Set<String>> namedBy = new TreeMap<>();
        for (Styles feature : features) {
            feature.names()
                    .forEach(name -> namedBy.computeIfAbsent(name, any -> new TreeSet<>())
                            .add(feature.name()));
        }
        Predicate<String> isOwn = name ->
                !common.contains(name) && namedBy.getOrDefault(name, Set.of()).size() == 1;

        for (Styles feature : features) {
            assertThat(feature.selectors()).as(feature.name()).isNotEmpty();
            assertThat(feature.selectors())
                    .as(feature.name())
                    .allMatch(selector -> Styles.named(selector).stream().anyMatch(isOwn));
        }
    }
}
