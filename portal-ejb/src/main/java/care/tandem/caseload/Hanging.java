package care.tandem.caseload;

/**
 * So many of one kind of thing hang on a therapist's work.
 *
 * @param place where it stands among the others: the lowest comes first
 * @param key of what it is, with the number
 * @param fate the key of what becomes of it, with the names of the one who hands over and of the one who takes over
 */
public record Hanging(int place, String key, String fate, long count) {}
