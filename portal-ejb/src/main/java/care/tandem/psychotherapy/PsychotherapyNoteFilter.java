package care.tandem.psychotherapy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of one's own psychotherapy notes are wanted. It concerns no item, so that the trail does not tell about whom
 * there are any.
 *
 * @param client whom they are about; null for all
 * @param page 0 for the latest {@value PsychotherapyNotes#PAGE}
 */
public record PsychotherapyNoteFilter(@Nullable UUID client, int page) {}
