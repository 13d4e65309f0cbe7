package care.tandem.policies;

import org.jspecify.annotations.Nullable;

/**
 * A clinic decides how it keeps its notes.
 *
 * @param version the one that the caller saw
 * @param unlocking whether authors may open their signed notes once more
 * @param hours for how long after signing, where it is for some hours; 1 to 8,760, which is a year
 * @param signAgainMinutes how long ago one may have signed in to sign a note, 0 to 1,440, which is a day; 0 asks each time
 * @param untouchedWeeks after how many weeks in no note a goal is pointed out to its therapist; 1 to 52
 */
public record DecideOnNotes(
        long version, Unlocking.@Nullable Policy unlocking, int hours, int signAgainMinutes, int untouchedWeeks) {}
