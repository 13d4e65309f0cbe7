package care.tandem.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    /** A class, perhaps as an annotation and with one of its constants. */
    private static final Pattern TYPE = Pattern.compile("`@?([A-Z][A-Za-z]+)(?:\\.[A-Z_]+)?`");

    @Test
    void namesTypesThatAreThere() throws IOException {
        Set<String> types = types();
        List<String> named = TYPE.matcher(Files.readString(Path.of("../docs/glossary.md")))
                .results()
                .map(name -> name.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(30).isSubsetOf(types);
    }

    private static Set<String> types() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            return files.map(Path::toString)
                    .filter(file -> file.matches(".*/portal-[a-z]+/src/main/java/.*\\.java"))
                    .map(file -> file.replaceAll(".*/|\\.java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
