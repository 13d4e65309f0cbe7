package care.tandem.opening;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as its operators know it.
 *
 * @param suspendedAt since when nobody can come in; null where they can
 * @param therapists how many work there now
 * @param clients how many they work with, or may
 * @param inOpening whether steps of its opening are left
 * @param version to be handed back with a change
 */
public record ClinicSummary(
        UUID id,
        String slug,
        String name,
        Instant openedAt,
        @Nullable Instant suspendedAt,
        int therapists,
        int clients,
        boolean inOpening,
        long version) {}
