package care.tandem.live;

import java.util.UUID;

/** One thing of a clinic that can be watched. */
public record Item(UUID clinic, Kind kind, UUID id) {}
