package care.tandem.opening;

/**
 * Which clinics, and which of their pages.
 *
 * @param name what somebody typed of a name or a short name: each word of it begins a word of theirs; empty for all
 * @param page 0 for the first
 */
public record ClinicFilter(String name, int page) {

    /** Clinics a page. */
    public static final int PAGE = 25;

    public static final ClinicFilter ALL = new ClinicFilter("", 0);
}
