package care.tandem.amendments;

import java.util.List;

/**
 * What a client asked to have amended in notes that the caller may read.
 *
 * @param lines at most five: those that wait for an answer first, then the latest
 */
public record ClientAmendments(List<AmendmentLine> lines) {}
