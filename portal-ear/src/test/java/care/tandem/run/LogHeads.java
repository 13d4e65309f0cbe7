package care.tandem.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where signed heads of the clinics' logs are kept outside the database: a file for each clinic, and an address; and how often. */
final class LogHeads {

    /** Where it is in a state of our own. */
    static final String OWN = "log-heads";

    private static final String FOLDER = "TANDEM_LOG_HEADS";
    private static final List<String> MORE = List.of("TANDEM_LOG_HEADS_URL", "TANDEM_LOG_MINUTES");

    private LogHeads() {}

    static Path in(StateDir state, Map<String, String> environment) {
        String given = environment.get(FOLDER);
        return given == null ? state.path(OWN) : Path.of(given).toAbsolutePath();
    }

    /** What the server is told of it. */
    static Map<String, String> settings(StateDir state, Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>(environment);
        settings.keySet().retainAll(MORE);
        settings.put(FOLDER, in(state, environment).toString());
        return settings;
    }
}
