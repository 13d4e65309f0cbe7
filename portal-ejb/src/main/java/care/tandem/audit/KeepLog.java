package care.tandem.audit;

/**
 * A clinic decides for how long its log is kept.
 *
 * @param version the one that the caller saw
 * @param years 6 to 100; 0 for good
 */
public record KeepLog(long version, int years) {}
