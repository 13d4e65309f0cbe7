package care.tandem.notes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one client of a session with several will read of it, as it was last saved.
 *
 * @param there whether they came, as far as anybody said: else they are not told what the group is told
 * @param group what is written for everybody who was there; null where no note of the group was begun
 * @param own what is written for them alone; null where no note on them was begun
 */
public record MemberPreview(
        UUID client,
        String name,
        boolean there,
        @Nullable Part group,
        @Nullable Part own) {

    /**
     * The shared part of one note.
     *
     * @param names a name in it that must or may not stand there; null if there is none
     * @param withheld whether it is not shared for now
     */
    public record Part(
            String summary, String heard, @Nullable String names, boolean withheld) {

        /** Whether there is anything to read. */
        public boolean isWritten() {
            return !summary.isEmpty() || !heard.isEmpty();
        }
    }
}
