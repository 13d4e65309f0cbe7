package care.tandem.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about the log that does not fit, and where.
 *
 * @param from the number of the first line that it can be about, counted from 1
 * @param to the number of the last one
 * @param entry the line's id, where it is one line
 */
public record Finding(
        Kind kind, long from, long to, @Nullable UUID entry) {

    /** What does not fit. */
    public enum Kind {
        /** A line says something else than when it was hashed. */
        CHANGED,
        /** A line is gone. */
        GONE,
        /** A line that was never hashed stands among those that were. */
        ADDED,
        /** A line says that it is older than what was signed before it came. */
        LATE,
        /** A hash of a line is gone, or the count of lines is another one. */
        HASH_GONE,
        /** The lines are not those that were signed: hashes were changed, put elsewhere, or taken out. */
        NOT_AS_SIGNED,
        /** What is said to be signed is not, or not with the key of before. */
        FORGED,
        /** A head that was signed is not in the database. */
        HEAD_GONE,
        /** The log is shorter than what was signed outside the database: its end is cut off, or an older copy was put back. */
        CUT
    }

    static Finding at(Kind kind, long number, UUID entry) {
        return new Finding(kind, number + 1, number + 1, entry);
    }

    /** Between the ends of two heads. */
    static Finding between(Kind kind, long older, long newer) {
        return new Finding(kind, older + 1, newer, null);
    }
}
