package care.tandem.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Psychotherapy notes are kept apart: nothing else in the house knows that there are any. */
@AnalyzeClasses(packages = "care.tandem", importOptions = Rooms.Product.class)
class PsychotherapyTest {

    private static final String[] ROOM = {"care.tandem.psychotherapy..", "care.tandem.web.psychotherapy.."};

    @ArchTest
    static final ArchRule nobodyElseDependsOnThem = noClasses()
            .that()
            .resideOutsideOfPackages(ROOM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOM);

    /** Queries name other features' rows by words alone, which no class tells of, and so do pages and migrations. */
    @Test
    void nothingElseNamesThem() throws IOException {
        assertThat(Stream.concat(mentionedIn("portal-ejb"), mentionedIn("portal-web")))
                .containsExactlyInAnyOrder(
                        "portal-ejb/src/main/resources/db/migration/V30__psychotherapy_texts.sql",
                        "portal-ejb/src/main/resources/db/migration/V33__why_text_is_not_sealed.sql",
                        "portal-ejb/src/main/resources/db/migration/V6__psychotherapy_notes.sql",
                        "portal-web/src/main/webapp/notes.xhtml",
                        "portal-web/src/main/words/help.properties");
    }

    private static Stream<String> mentionedIn(String module) throws IOException {
        Path root = Path.of("..");
        try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main"))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|xhtml|xml|sql|js|css|properties)"))
                    .filter(file -> !file.toString().matches(".*/psychotherapy(/.*|\\.xhtml|(_es)?\\.properties)"))
                    .filter(PsychotherapyTest::mentionsThem)
                    .map(file -> root.relativize(file).toString())
                    .toList()
                    .stream();
        }
    }

    private static boolean mentionsThem(Path file) {
        try {
            return Files.readString(file).toLowerCase(Locale.ROOT).contains("psychotherapy");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
