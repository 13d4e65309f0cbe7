package care.tandem.policies;

import java.util.List;

/**
 * What a clinic decided that is asked for with each request.
 *
 * @param languages that its pages can be read in, as {@code en}
 */
public record Decided(NotePolicy notes, Look look, Stay stay, List<String> languages) {

    /** Outside of a clinic. */
    static final Decided NOTHING = new Decided(NotePolicy.STRICTEST, Look.OURS, Stay.OUTSIDE, List.of("en", "es"));
}
