package care.tandem.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which ties, and which of their pages; by the name of the client, or of the therapist who is supervised.
 *
 * @param member one of the two; null for everybody
 * @param over whether those that are over are listed, too
 */
public record TieFilter(TieKind kind, @Nullable UUID member, boolean over, PersonFilter people) {}
