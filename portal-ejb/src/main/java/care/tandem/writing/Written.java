package care.tandem.writing;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in one passage.
 *
 * @param seen the passage's number when the writer began to change it
 * @param base the text with that number, where the writer has it: then what somebody else wrote meanwhile is put
 *     together with theirs, as far as the two do not touch
 */
public record Written(
        int seen, @Nullable String words, @Nullable String base) {}
