package care.tandem.web.goals;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.goals.AnswerHearing;
import care.tandem.goals.CommentView;
import care.tandem.goals.Conversation;
import care.tandem.goals.HearWords;
import care.tandem.goals.Heard;
import care.tandem.goals.HearingView;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code goals/heard}: one thing that was said, what the other side heard, and whether that was it. */
@Named("heard")
@RequestScoped
public class HeardBacking {

    @Inject
    Conversation conversation;

    @Inject
    ViewGoalBacking view;

    private final UUID id = RequestParams.id("said");
    private String words = "";
    private String answer = "";
    private String answerWords = "";

    /** @throws NotFound if there is no such comment on this goal */
    public CommentView getSaid() {
        return view.getGoal().talk().stream()
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The last thing that was heard of it and that the caller can answer; null when there is none. */
    public @Nullable HearingView getToAnswer() {
        return getSaid().hearings().stream()
                .filter(HearingView::mineToAnswer)
                .findFirst()
                .orElse(null);
    }

    public @Nullable String hear() {
        return view.done("goals.hear.done", () -> conversation.hear(new HearWords(view.getId(), id, words)));
    }

    public @Nullable String answer() {
        return view.done("goals.heard.done", () -> {
            HearingView hearing = getToAnswer();
            if (hearing == null) {
                throw new Refused("heard", "refused.hear.answered");
            }
            Heard heard = RequestParams.oneOf(Heard.class, "answer", answer, "refused.hear.choose");
            conversation.answer(new AnswerHearing(view.getId(), hearing.id(), heard, answerWords));
        });
    }

    public List<Heard> getAnswers() {
        return List.of(Heard.values());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getAnswerWords() {
        return answerWords;
    }

    public void setAnswerWords(String answerWords) {
        this.answerWords = answerWords;
    }
}
