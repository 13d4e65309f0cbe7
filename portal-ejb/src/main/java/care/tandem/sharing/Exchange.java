package care.tandem.sharing;

import care.tandem.amendments.AmendmentView;
import care.tandem.notes.NoteView;
import care.tandem.replies.Answer;
import care.tandem.replies.ReplyKind;
import care.tandem.replies.ReplyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes between client and clinicians about a note that was shared, each the oldest first.
 *
 * @param replies answers to what was heard, and statements
 * @param amendments what the client asked to have changed, and what became of it
 */
public record Exchange(List<ReplyView> replies, List<AmendmentView> amendments) {

    /** What stands beside a note, as a clinician reads it. */
    public static Exchange beside(NoteView note) {
        return new Exchange(note.beside(ReplyView.class), note.beside(AmendmentView.class));
    }

    /** All answers to what was heard; the last one counts. */
    public List<ReplyView> getAnswers() {
        return of(ReplyKind.ANSWER);
    }

    public List<ReplyView> getStatements() {
        return of(ReplyKind.STATEMENT);
    }

    /** What the client said last; null where they did not answer. */
    public @Nullable Answer getAnswer() {
        return getAnswers().stream()
                .reduce((before, after) -> after)
                .map(ReplyView::answer)
                .orElse(null);
    }

    /** Whether anything was said at all. */
    public boolean isAny() {
        return !replies.isEmpty() || !amendments.isEmpty();
    }

    private List<ReplyView> of(ReplyKind kind) {
        return replies.stream().filter(reply -> reply.kind() == kind).toList();
    }
}
