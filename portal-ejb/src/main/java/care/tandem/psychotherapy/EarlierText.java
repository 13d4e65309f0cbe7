package care.tandem.psychotherapy;

import java.time.Instant;

/**
 * A text of a psychotherapy note that does not stand there.
 *
 * @param at when it was written
 * @param aside whether it never stood there, since the note had been changed in another window
 */
public record EarlierText(Instant at, String words, boolean aside) {}
