package care.tandem.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the product in one language. */
record Bundle(Map<String, String> texts) {

    static Bundle english() {
        return in("messages.properties");
    }

    static Bundle spanish() {
        return in("messages_es.properties");
    }

    static Bundle american() {
        return in("messages_en_US.properties");
    }

    private static Bundle in(String file) {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/care/tandem/web", file))) {
            Map<String, String> texts = new TreeMap<>();
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object text) {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException(key + " stands twice in " + file);
                    }
                    return super.put(key, text);
                }
            }.load(reader);
            return new Bundle(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
