package care.tandem.identity;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param session by which it can be ended
 * @param address the network address it was last seen at
 * @param since when they signed in there
 * @param lastSeen when it last asked for something
 */
public record SignedIn(String session, String address, Instant since, Instant lastSeen) {}
