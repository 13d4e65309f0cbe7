package care.tandem.web.thread;

import care.tandem.door.Side;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkOnGoal;
import care.tandem.thread.WorkedOn;
import care.tandem.web.shell.RequestParams;
import care.tandem.writing.Typed;
import care.tandem.writing.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A goal or a step in the form of a note: whether it was worked on, a sentence, and how far along it is. Its parameters
 * end in its name, as those of {@code KeepServlet} do; {@code was} tells how the page was rendered, so that only what
 * somebody changed is sent on.
 */
public class ThreadField {

    private static final int MOST = 10;

    private WorkedOn kept;
    private final Map<String, String> sent;

    /** @param sent the parameters of the request */
    ThreadField(WorkedOn kept, Map<String, String> sent) {
        this.kept = kept;
        this.sent = sent;
    }

    /** Of a goal or a step that the form was rendered with, and that is not at hand any more. */
    static ThreadField gone(String name, String words, Map<String, String> sent) {
        WorkedOn nothing = new WorkedOn(PlanItem.named(name), words, Side.CLINICIAN, false, 0, "", null, false, null);
        return new ThreadField(nothing, sent);
    }

    void at(WorkedOn now) {
        kept = now;
    }

    boolean isSent() {
        return sent("seen") != null;
    }

    boolean isChanged() {
        WorkOnGoal work = work();
        return work.named() != null || work.rating() != null || !isSameText();
    }

    private boolean isSameText() {
        String words = sent("words");
        return words == null || new Typed(words).kept().equals(kept.sentence());
    }

    /** Words or a rating without a tick count as worked on; a tick taken out counts as not. */
    WorkOnGoal work() {
        boolean ticked = sent("named") != null;
        boolean was = "true".equals(sent("was.named"));
        boolean rated = !Objects.equals(sent("rating"), sent("was.rating"));
        boolean meant = ticked || !was && (rated || !isSameText());
        return new WorkOnGoal(
                getItem(),
                meant == was ? null : Boolean.valueOf(meant),
                new Written((int) RequestParams.version(sent("seen")), sent("words"), null),
                rated ? rating(getName(), sent("rating")) : null);
    }

    /** @throws care.tandem.door.Refused when it is neither empty nor a number */
    static WorkOnGoal.Rated rating(String field, @Nullable String text) {
        return new WorkOnGoal.Rated(
                text == null || text.isEmpty() ? null : RequestParams.number(field, text, "refused.note.rating"));
    }

    private @Nullable String sent(String part) {
        return sent.get(part + "." + getName());
    }

    private PlanItem getItem() {
        return kept.item();
    }

    public String getName() {
        return kept.getName();
    }

    /** The field of its sentence. */
    public String getField() {
        return "words." + getName();
    }

    public WorkedOn getKept() {
        return kept;
    }

    public String getWords() {
        return Objects.requireNonNullElse(sent("words"), kept.sentence());
    }

    /** What stands there now, where it was written elsewhere meanwhile; else null. */
    public @Nullable String getMeanwhile() {
        return isSent() && !String.valueOf(kept.number()).equals(sent("seen")) && !isSameText()
                ? kept.sentence()
                : null;
    }

    public boolean isNamed() {
        return isSent() ? sent("named") != null : kept.named();
    }

    /** Rendered unfolded: there is something in it. */
    public boolean isOpen() {
        return isNamed() || !getWords().isEmpty();
    }

    public String getRating() {
        return Objects.requireNonNullElse(sent("rating"), getStanding());
    }

    /** The rating that stands there; empty where there is none. */
    public String getStanding() {
        return kept.rating() == null ? "" : kept.rating().toString();
    }

    public List<String> getRatings() {
        return IntStream.rangeClosed(0, MOST).mapToObj(String::valueOf).toList();
    }

    public @Nullable LocalDate getUntouchedSince() {
        return kept.untouchedSince();
    }
}
