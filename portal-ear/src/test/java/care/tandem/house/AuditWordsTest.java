package care.tandem.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.Allowed;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the audit page says of a call: a sentence for each method of each door and for what the database tells of itself, in
 * both languages, and for no other.
 */
@AnalyzeClasses(packages = "care.tandem", importOptions = Rooms.Product.class)
class AuditWordsTest {

    private static final String KEY = "audit.call.";

    /** Told by a trigger, when the time of a draft is over. */
    private static final String BY_ITSELF = "DiscardedDrafts.delete";

    @ArchTest
    static void everyActHasASentenceInBothLanguages(JavaClasses house) {
        Set<String> calls = house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Allowed.class))
                .map(AuditWordsTest::call)
                .collect(toCollection(TreeSet::new));
        assertThat(calls).hasSizeGreaterThan(100).doesNotContain(BY_ITSELF);
        calls.add(BY_ITSELF);
        assertThat(sentences(Locale.ROOT)).isEqualTo(calls);
        assertThat(sentences(Locale.forLanguageTag("es"))).isEqualTo(calls);
    }

    /** As the trail writes it down. */
    private static String call(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Set<String> sentences(Locale language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "care.tandem.web.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return words.keySet().stream()
                .filter(key -> key.startsWith(KEY))
                .map(key -> key.substring(KEY.length()))
                .collect(toCollection(TreeSet::new));
    }
}
