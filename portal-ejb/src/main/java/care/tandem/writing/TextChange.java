package care.tandem.writing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A place in which two texts are different: words {@code from} to {@code to} of the first gave way to words {@code start}
 * to {@code end} of the second, the last of each not included. Either may be empty.
 */
public record TextChange(int from, int to, int start, int end) {

    /** A line end, white space between words, a word; a sign that is a word by itself in scripts without spaces. */
    private static final Pattern WORDS =
            Pattern.compile("\\n|[\\s&&[^\\n]]+|\\p{IsIdeographic}|[^\\s\\p{IsIdeographic}]+");

    /** The text in pieces; put together they are the text again. */
    public static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * What changed between two texts, in their order; no two touch. Lines are compared before words. The work has a
     * bound whatever the texts are: where they have little in common, a change is as large as what holds them all.
     *
     * @param first its {@link #words}
     * @param second its {@link #words}
     */
    public static List<TextChange> between(List<String> first, List<String> second) {
        return new Comparison(first, second).changes();
    }

    TextChange movedBy(int inFirst, int inSecond) {
        return new TextChange(from + inFirst, to + inFirst, start + inSecond, end + inSecond);
    }
}
