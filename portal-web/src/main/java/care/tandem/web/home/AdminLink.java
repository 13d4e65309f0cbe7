package care.tandem.web.home;

/**
 * A line on an admin's home that leads to what they decide or watch. A feature brings it from a method with {@code @Produces}.
 *
 * @param place where it stands among the others: the lowest comes first
 * @param path an address in the clinic
 * @param key of what it is called
 * @param moreKey of a sentence on what it is for
 */
public record AdminLink(int place, String path, String key, String moreKey) {}
