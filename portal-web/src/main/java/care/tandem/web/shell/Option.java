package care.tandem.web.shell;

import java.util.UUID;

/** One of the things to choose among. */
public record Option(String value, String label) {

    public Option(UUID id, String label) {
        this(id.toString(), label);
    }
}
