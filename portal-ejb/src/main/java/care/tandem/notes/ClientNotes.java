package care.tandem.notes;

import java.util.List;

/**
 * The notes on a client that the caller may read.
 *
 * @param lines at most eight: first the caller's own that are not signed, then the latest
 * @param more whether there are others
 */
public record ClientNotes(List<NoteLine> lines, boolean more) {}
