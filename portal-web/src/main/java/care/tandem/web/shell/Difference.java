package care.tandem.web.shell;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    /** The second text with the pieces of the first that are gone. Words in a row that changed are one piece, not many. */
    public static List<Piece> between(String first, String second) {
        List<String> before = Arrays.asList(first.split(WORDS));
        List<String> after = Arrays.asList(second.split(WORDS));
        List<Piece> pieces = new ArrayList<>();
        String gone = "";
        String come = "";
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getTarget().getPosition();
            String same = String.join("", after.subList(at, start));
            boolean goesOn = same.isBlank() && !gone.isEmpty() && !come.isEmpty();
            if (!goesOn) {
                add(pieces, gone, come, same);
            }
            gone = (goesOn ? gone + same : "")
                    + String.join("", delta.getSource().getLines());
            come = (goesOn ? come + same : "")
                    + String.join("", delta.getTarget().getLines());
            at = start + delta.getTarget().size();
        }
        add(pieces, gone, come, String.join("", after.subList(at, after.size())));
        return pieces;
    }

    private static void add(List<Piece> pieces, String gone, String come, String same) {
        Stream.of(new Piece("gone", gone), new Piece("come", come), new Piece("same", same))
                .filter(piece -> !piece.text().isEmpty())
                .forEach(pieces::add);
    }
}
