package care.tandem.web.sharing;

import care.tandem.replies.Answer;
import care.tandem.replies.AnswerHeard;
import care.tandem.replies.AttachStatement;
import care.tandem.replies.Replies;
import care.tandem.sharing.SharedNoteView;
import care.tandem.sharing.SharedNotes;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code notes/summary}: what was written for the client, as the client reads it, and what they say to it. */
@Named("readSummary")
@RequestScoped
public class SummaryBacking {

    @Inject
    SharedNotes notes;

    @Inject
    Replies replies;

    @Inject
    Attempt attempt;

    private final UUID id = RequestParams.id("note");
    private SharedNoteView shared;
    private String answer = "";
    private String words = "";
    private String statement = "";

    @PostConstruct
    void open() {
        shared = notes.open(id);
    }

    public @Nullable String answer() {
        return done("notes.answer.done", () -> {
            Answer said = RequestParams.oneOf(Answer.class, "answer", answer, "refused.answer");
            replies.answer(new AnswerHeard(id, said, words));
        });
    }

    public @Nullable String attach() {
        return done("notes.statement.done", () -> replies.attach(new AttachStatement(id, statement)));
    }

    private @Nullable String done(String said, Runnable act) {
        return attempt.to(said, () -> {
            act.run();
            return "/notes/summary?note=" + id;
        });
    }

    public SharedNoteView getShared() {
        return shared;
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
