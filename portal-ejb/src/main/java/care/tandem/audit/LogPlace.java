package care.tandem.audit;

import java.time.Instant;
import java.util.UUID;

/** A place in the log, from which one reads on to what is older: that of a line. */
public record LogPlace(Instant at, UUID entry) {}
