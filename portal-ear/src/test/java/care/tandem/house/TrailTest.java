package care.tandem.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The trail is evidence: no feature asks it how things stand, so that it can be kept, thinned out or renamed by itself. It is read
 * where it is shown, and where it is hashed.
 */
class TrailTest {

    private static final Path DOMAIN = Path.of("..", "portal-ejb", "src", "main", "java", "care", "tandem");

    private static final List<String> ITS_ROOMS = List.of("audit", "evidence");

    /** The entity in a query, or the table in SQL. */
    private static final Pattern ASKED = Pattern.compile("\\bAuditEntry\\b|(?i:\\b(from|join|into)\\s+audit_entry\\b)");

    @Test
    void isReadAndWrittenInItsOwnRoomsAlone() throws IOException {
        assertThat(asking(DOMAIN))
                .isNotEmpty()
                .allMatch(source ->
                        ITS_ROOMS.contains(DOMAIN.relativize(source).getName(0).toString()));
    }

    private static Stream<Path> asking(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(TrailTest::asks).toList().stream();
        }
    }

    private static boolean asks(Path source) {
        try {
            return ASKED.matcher(Files.readString(source)).find();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
