package care.tandem.goals;

import org.jspecify.annotations.Nullable;

/**
 * A goal in the words of one side.
 *
 * @param words null where that side has none yet
 * @param number how often they were written; handed back with a change
 */
public record WordingView(@Nullable String words, int number) {}
