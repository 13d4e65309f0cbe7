package care.tandem.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    private static final Pattern VERSION = Pattern.compile("^## (\\S+) \\(", Pattern.MULTILINE);

    @Test
    void beginsWithTheVersionThatIsBuilt() throws IOException {
        String built = Jsoup.parse(Files.readString(Path.of("../pom.xml")), "", Parser.xmlParser())
                .select("project > version")
                .text();

        assertThat(VERSION.matcher(Files.readString(Path.of("../CHANGELOG.md"))).results())
                .extracting(version -> version.group(1))
                .first()
                .isEqualTo(built);
    }
}
