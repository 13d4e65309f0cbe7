package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file of the portal that is made of many, as the build makes it: of each group in turn, those whose names match, by name.
 *
 * @param to where it stands in the unpacked portal
 */
record Joined(List<Group> groups, Path to) {

    /**
     * Files of one folder.
     *
     * @param names a pattern of their names
     */
    record Group(Path folder, String names) {

        boolean holds(Path file) {
            return folder.equals(file.getParent())
                    && Objects.requireNonNull(file.getFileName()).toString().matches(names);
        }

        private List<Path> files() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(this::holds).sorted().toList();
            }
        }
    }

    /** Each language's words, of all features. */
    static List<Joined> words(Path words, Path classes) {
        return Stream.of("", "_es", "_en_US")
                .map(language -> new Joined(
                        List.of(new Group(words, "[a-z]+" + language + "\\.properties")),
                        classes.resolve("care/tandem/web/messages" + language + ".properties")))
                .toList();
    }

    /** The styles of the shell, then those of the features. */
    static Joined styles(Path styles, Path pages) {
        return new Joined(
                List.of(new Group(styles.resolve("shell"), "[a-z0-9-]+\\.css"), new Group(styles, "[a-z0-9-]+\\.css")),
                pages.resolve("resources/tandem/tandem.css"));
    }

    boolean isMadeOf(Path file) {
        return groups.stream().anyMatch(group -> group.holds(file));
    }

    void join() {
        try {
            Files.writeString(to, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Group group : groups) {
            for (Path file : group.files()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
