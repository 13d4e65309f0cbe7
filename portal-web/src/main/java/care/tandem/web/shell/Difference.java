package care.tandem.web.shell;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is different between two texts, word by word, so that one can read it. */
public final class Difference {

    /** Words and the white space between them are compared apart from each other. */
    private static final String WORDS = "(?<=\\s)|(?=\\s)";

    private Difference() {}

    /**
     * A piece of text.
     *
     * @param kind {@code same}, {@code gone} (only in the first text) or {@code come} (only in the second)
     */
    public record Piece(String kind, String text) {}

    /** The second text with the pieces of the first that are gone. */
    public static List<Piece> between(String first, String second) {
        List<String> before = Arrays.asList(first.split(WORDS));
        List<String> after = Arrays.asList(second.split(WORDS));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getTarget().getPosition();
            add(pieces, "same", after.subList(at, start));
            add(pieces, "gone", delta.getSource().getLines());
            add(pieces, "come", delta.getTarget().getLines());
            at = start + delta.getTarget().size();
        }
        add(pieces, "same", after.subList(at, after.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, String kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
