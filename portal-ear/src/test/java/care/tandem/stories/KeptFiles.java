package care.tandem.stories;

import care.tandem.run.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everything the stack keeps in files: the database's data, its log of writes, and the logs of all three servers. */
final class KeptFiles {

    private final Path root;

    KeptFiles(Stack stack) {
        root = stack.state().path("");
        new Rows(stack).change("checkpoint");
    }

    /** The files, by their place in the state folder, that hold one of these words as it was typed. */
    List<String> holding(List<String> words) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holdsOne(file, words))
                    .map(file -> root.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsOne(Path file, List<String> words) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return words.stream().anyMatch(bytes::contains);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
