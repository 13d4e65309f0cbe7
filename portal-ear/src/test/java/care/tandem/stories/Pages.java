package care.tandem.stories;

import care.tandem.run.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that there are, found by looking. */
final class Pages {

    private Pages() {}

    /** As {@code goals/view}. */
    static Set<String> all() throws IOException {
        Path root = Stack.ear().resolve("../../../portal-web/src/main/webapp").normalize();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
