package care.tandem.people;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody one works with, and since when. */
public record PersonLine(UUID id, String name, LocalDate since) {}
