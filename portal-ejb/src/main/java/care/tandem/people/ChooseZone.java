package care.tandem.people;

/**
 * Chooses the zone that one reads times in.
 *
 * @param zone as the tz database names it, like {@code Europe/Madrid}; the empty text for the clinic's own
 */
public record ChooseZone(String zone) {}
