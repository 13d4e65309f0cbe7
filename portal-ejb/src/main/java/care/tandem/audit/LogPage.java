package care.tandem.audit;

import java.util.List;

/**
 * Some lines of the log, newest first.
 *
 * @param more whether there are older ones
 */
public record LogPage(List<AuditLine> lines, boolean more) {

    public static final LogPage NONE = new LogPage(List.of(), false);
}
