package care.tandem.web.shell;

import org.jspecify.annotations.Nullable;

/**
 * A row of a long list, in words.
 *
 * @param of whom it is about, above it; null where that is clear
 * @param href where it leads, as a browser asks for it
 * @param more a second line, quieter
 * @param flagged what needs a look; null where nothing does
 * @param state how it stands with it, in a word
 * @param look the style of that word
 */
public record Row(
        @Nullable Of of,
        String href,
        String title,
        String more,
        @Nullable String flagged,
        String state,
        String look) {

    /**
     * Whom something is about.
     *
     * @param href where the name leads; null where it leads nowhere
     */
    public record Of(@Nullable String href, String name) {}
}
