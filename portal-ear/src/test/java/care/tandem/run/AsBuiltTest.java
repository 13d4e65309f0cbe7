package care.tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the build makes of many files, in the portal that it has put together. */
class AsBuiltTest {

    private static final Map<String, String> BUILT = new TreeMap<>();

    private final Path sources = Built.root().resolve("portal-web/src/main");

    @BeforeAll
    static void open() throws IOException {
        try (InputStream ear = Files.newInputStream(Built.ear())) {
            ZipInputStream archive = new ZipInputStream(ear);
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals("portal-web.war")) {
                    read(new ZipInputStream(archive));
                }
            }
        }
    }

    /** One rule among those of equal weight holds by where it stands. */
    @Test
    void holdsTheStylesOfTheShellAndThenThoseOfTheFeatures() throws IOException {
        Joined styles = Joined.styles(sources.resolve("styles"), Path.of(""));

        assertThat(BUILT.get(styles.to().toString()))
                .startsWith("/*\n * Tandem's tokens")
                .isEqualTo(styles.text());
    }

    @Test
    void holdsTheWordsOfAllFeaturesInEachLanguage() throws IOException {
        for (Joined words : Joined.words(sources.resolve("words"), Path.of("WEB-INF/classes"))) {
            assertThat(BUILT.get(words.to().toString())).isNotBlank().isEqualTo(words.text());
        }
    }

    private static void read(ZipInputStream war) throws IOException {
        for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
            if (entry.getName().matches("resources/tandem/.*|WEB-INF/web\\.xml|.*/messages.*\\.properties")) {
                BUILT.put(entry.getName(), new String(war.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
