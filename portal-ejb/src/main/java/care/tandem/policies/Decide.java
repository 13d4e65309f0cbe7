package care.tandem.policies;

import java.util.Map;

/**
 * A clinic decides how it works.
 *
 * @param version of the settings that the caller saw
 * @param values of the settings that are decided on; all others stay as they are
 */
public record Decide(long version, Map<Setting, String> values) {}
