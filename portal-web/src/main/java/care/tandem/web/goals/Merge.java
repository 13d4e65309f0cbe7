package care.tandem.web.goals;

import care.tandem.web.shell.Difference;
import care.tandem.web.shell.RequestParams;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody else changed while it was being written: both stand side by side, and the writer keeps their own,
 * the other one, or both, or writes a third from them. Nothing is kept before they choose, and no word is lost meanwhile.
 */
public class Merge {

    /** Which of the two is to stand. */
    public enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    private String seen = "";
    private @Nullable String words;
    private String choice = Choice.MINE.name();
    private boolean asked;
    private @Nullable String theirs;

    /** The number or version of the text that the writer saw. */
    long seen() {
        return RequestParams.version(seen);
    }

    void setSeen(String seen) {
        this.seen = seen;
    }

    /** Whether the text has another number by now than the one that the writer saw. */
    boolean isOvertaken(long now) {
        return !seen.equals(String.valueOf(now));
    }

    /** Whether the writer was asked to choose. */
    boolean isAsked() {
        return asked;
    }

    void show(String standing) {
        theirs = standing;
    }

    boolean isWritten() {
        return words != null;
    }

    boolean keepsTheirs() {
        return choice.equals(Choice.THEIRS.name());
    }

    /** What is to be kept by the choice. */
    String result(Supplier<String> standing) {
        String mine = getWords();
        return choice.equals(Choice.BOTH.name()) ? standing.get() + "\n\n" + mine : mine;
    }

    /** Whether both texts are to be shown. */
    public boolean isShown() {
        return theirs != null;
    }

    /** What stands there now, whole, with what is only there marked against one's own text. */
    public List<Difference.Piece> getTheirPieces() {
        return Difference.between(getWords(), theirs == null ? "" : theirs).stream()
                .filter(piece -> !piece.kind().equals("gone"))
                .toList();
    }

    public List<Choice> getChoices() {
        return List.of(Choice.values());
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        asked = true;
        this.choice = choice;
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
