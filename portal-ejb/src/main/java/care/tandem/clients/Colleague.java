package care.tandem.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A therapist who works with a client now.
 *
 * @param me whether that is the caller
 * @param supervisors the names of those who answer for what this therapist writes
 */
public record Colleague(UUID id, String name, LocalDate since, boolean me, List<String> supervisors) {}
