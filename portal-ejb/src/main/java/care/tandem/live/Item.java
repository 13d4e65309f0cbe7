package care.tandem.live;

import java.util.UUID;

/**
 * One thing of a clinic that can be watched.
 *
 * @param kind by this word notifications name what kind of thing it is, as in {@code goal}
 */
public record Item(UUID clinic, String kind, UUID id) {}
