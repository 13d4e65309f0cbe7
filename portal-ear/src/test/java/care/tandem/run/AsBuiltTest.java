package care.tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the build makes of many files, in the portal that it has put together. */
class AsBuiltTest {

    private static final Pattern OTHER_SCRIPT = Pattern.compile("\"\\./[^\"]*\"");

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

    /** They stay in a browser for a year under an address that tells of the build. */
    @Test
    void callsEachScriptByTheAddressOfThisBuild() {
        String version = Jsoup.parse(Objects.requireNonNull(BUILT.get("WEB-INF/web.xml")), "", Parser.xmlParser())
                .select("context-param:has(param-name:containsOwn(VERSIONED_RESOURCE_HANDLER_VERSION)) param-value")
                .text();
        assertThat(version).matches("[0-9]{14}");

        assertThat(BUILT.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".js"))
                        .flatMap(file -> OTHER_SCRIPT.matcher(file.getValue()).results())
                        .map(MatchResult::group))
                .isNotEmpty()
                .allMatch(script -> script.matches("\"\\./[a-z]+\\.js\\?v=" + version + "\""));
    }

    private static void read(ZipInputStream war) throws IOException {
        for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
            if (entry.getName().matches("resources/tandem/.*|WEB-INF/web\\.xml|.*/messages.*\\.properties")) {
                BUILT.put(entry.getName(), new String(war.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
