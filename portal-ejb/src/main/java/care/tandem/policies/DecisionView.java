package care.tandem.policies;

import java.time.Instant;

/**
 * Who changed which setting, and when.
 *
 * @param before what it was; empty where nothing was said
 * @param after what it became
 */
public record DecisionView(String byName, Instant at, Setting setting, String before, String after) {}
