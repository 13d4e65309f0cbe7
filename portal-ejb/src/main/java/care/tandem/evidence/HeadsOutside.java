package care.tandem.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Heads that are kept where nobody who changes the database can change them: a file for each clinic in the folder {@code
 * TANDEM_LOG_HEADS}, a line for each head, and an address, {@code TANDEM_LOG_HEADS_URL}, to which each line is posted. What could
 * not be written is tried again with the next round.
 */
@ApplicationScoped
class HeadsOutside {

    private static final Logger LOG = System.getLogger(HeadsOutside.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final @Nullable Path folder = setting("TANDEM_LOG_HEADS", Path::of);
    private final @Nullable URI address = setting("TANDEM_LOG_HEADS_URL", URI::create);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** The last head of each clinic that was taken at the address. */
    private final Map<UUID, LogHead> sent = new ConcurrentHashMap<>();

    /** Whether heads are kept anywhere outside the database. */
    boolean isAny() {
        return folder != null || address != null;
    }

    /** Writes it where it is not written yet. */
    void keep(LogHead head) {
        try {
            write(head);
            post(head);
        } catch (IOException failed) {
            LOG.log(Level.ERROR, "The head of a log could not be kept outside the database: " + head.line(), failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** What stands in the file, the oldest first; nothing where none is kept. */
    List<LogHead> of(UUID clinic) throws IOException {
        return folder == null ? List.of() : HeadsFile.in(folder, clinic).heads();
    }

    private void write(LogHead head) throws IOException {
        if (folder != null) {
            HeadsFile.in(folder, head.clinic()).add(head);
        }
    }

    private void post(LogHead head) throws IOException, InterruptedException {
        if (address == null || head.equals(sent.get(head.clinic()))) {
            return;
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(BodyPublishers.ofString(head.line() + "\n"))
                .build();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() / HUNDRED != SUCCESS) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        sent.put(head.clinic(), head);
    }

    private static <T> @Nullable T setting(String name, Function<String, T> kind) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : kind.apply(value);
    }
}
