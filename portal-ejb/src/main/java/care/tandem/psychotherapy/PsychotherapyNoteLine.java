package care.tandem.psychotherapy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A note in its author's list. Tells nothing of what it says. */
public record PsychotherapyNoteLine(UUID id, UUID clientId, String clientName, LocalDate sessionDay, Instant keptAt) {}
