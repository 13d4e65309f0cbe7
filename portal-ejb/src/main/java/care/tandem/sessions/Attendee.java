package care.tandem.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client in a session, as its therapist sees them.
 *
 * @param note the therapist's note on this client's session; null where none was begun
 * @param noteState that note's state by its name, {@link #UNWRITTEN} where there is none
 * @param matters what the client said matters most; null where they said nothing
 * @param since what the client said went well or badly since; null where they said nothing
 * @param current whether the therapist works with them now
 */
public record Attendee(
        UUID client,
        String name,
        Attendance attendance,
        @Nullable UUID note,
        String noteState,
        @Nullable String matters,
        @Nullable String since,
        boolean current) {

    public static final String UNWRITTEN = "NONE";

    /** Whether the client sent in something to speak of. */
    public boolean isPrepared() {
        return matters != null || since != null;
    }

    /** Whether a note is still to be written or signed, as far as it depends on this client. */
    public boolean isOwed() {
        return !attendance.isAway() && isUnsigned();
    }

    /** Whether the therapist can still write in it. */
    public boolean isUnsigned() {
        return isUnsigned(note, noteState);
    }

    /** The name of a note's state; {@link #UNWRITTEN} where there is no note. */
    static String state(@Nullable Enum<?> ofNote) {
        return ofNote == null ? UNWRITTEN : ofNote.name();
    }

    static boolean isUnsigned(@Nullable UUID note, String state) {
        return note == null || state.equals("DRAFT") || state.equals("RETURNED");
    }
}
