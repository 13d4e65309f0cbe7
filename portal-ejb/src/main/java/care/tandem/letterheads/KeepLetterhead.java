package care.tandem.letterheads;

/**
 * Decides what stands below the clinic's name on its letters.
 *
 * @param seen the number of the one that the caller saw
 * @param lines at most six, and 600 characters; empty for none
 */
public record KeepLetterhead(int seen, String lines) {}
