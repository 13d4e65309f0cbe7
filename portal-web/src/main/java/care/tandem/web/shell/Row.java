package care.tandem.web.shell;

import org.jspecify.annotations.Nullable;

/**
 * A row of a long list, in words.
 *
 * @param href where it leads, as a browser asks for it
 * @param more a second line, quieter
 * @param flagged what needs a look; null where nothing does
 * @param state how it stands with it, in a word
 * @param look the style of that word
 */
public record Row(
        String href, String title, String more, @Nullable String flagged, String state, String look) {}
