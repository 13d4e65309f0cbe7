package care.tandem.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The words of the product in one language, as the build joins them.
 *
 * @param texts by key
 * @param order of each feature, by its name, the keys as they stand in its file
 */
record Bundle(Map<String, String> texts, Map<String, List<String>> order) {

    private static final Path WORDS = Path.of("src/main/words");

    static Bundle english() {
        return in("");
    }

    static Bundle spanish() {
        return in("_es");
    }

    static Bundle american() {
        return in("_en_US");
    }

    private static Bundle in(String language) {
        Bundle bundle = new Bundle(new TreeMap<>(), new TreeMap<>());
        try (Stream<Path> files = Files.list(WORDS)) {
            files.filter(file -> file.getFileName().toString().matches("[a-z]+" + language + "\\.properties"))
                    .forEach(bundle::read);
            return bundle;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(Path file) {
        List<String> keys = new ArrayList<>();
        try (var reader = Files.newBufferedReader(file)) {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object text) {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException(key + " stands twice, once in " + file);
                    }
                    keys.add((String) key);
                    return super.put(key, text);
                }
            }.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        order.put(file.getFileName().toString().replaceFirst("[_.].*", ""), keys);
    }
}
