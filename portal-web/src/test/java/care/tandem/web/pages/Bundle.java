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
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return new Bundle(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
