package care.tandem.web.shell;

import care.tandem.writing.TextChange;
import java.util.ArrayList;
import java.util.List;

/** What is different between two texts, word by word, so that one can read it. */
public final class Difference {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder come = new StringBuilder();

    private Difference() {}

    /**
     * A piece of text.
     *
     * @param kind {@code same}, {@code gone} (only in the first text) or {@code come} (only in the second)
     */
    public record Piece(String kind, String text) {}

    /** The second text with the pieces of the first that are gone. Words in a row that changed are one piece, not many. */
    public static List<Piece> between(String first, String second) {
        List<String> before = TextChange.words(first);
        List<String> after = TextChange.words(second);
        Difference difference = new Difference();
        int at = 0;
        for (TextChange change : TextChange.between(before, after)) {
            difference.same(String.join("", after.subList(at, change.start())));
            before.subList(change.from(), change.to()).forEach(difference.gone::append);
            after.subList(change.start(), change.end()).forEach(difference.come::append);
            at = change.end();
        }
        difference.end();
        difference.add("same", String.join("", after.subList(at, after.size())));
        return difference.pieces;
    }

    /** A space between two words that changed belongs to them. */
    private void same(String text) {
        if (text.isBlank() && !gone.isEmpty() && !come.isEmpty()) {
            gone.append(text);
            come.append(text);
        } else {
            end();
            add("same", text);
        }
    }

    private void end() {
        add("gone", gone.toString());
        add("come", come.toString());
        gone.setLength(0);
        come.setLength(0);
    }

    private void add(String kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
