package care.tandem.clients;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody else changed how a client is called or reached, since the caller looked at it last.
 *
 * @param byName who did so last
 * @param details the lines that are other ones now
 */
public record ContactNews(UUID client, String clientName, String byName, Instant at, Set<Detail> details) {}
