package care.tandem.web.goals;

import care.tandem.door.NotFound;
import care.tandem.goals.GoalHistory;
import care.tandem.goals.Goals;
import care.tandem.web.shell.Difference;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code goals/history}: every version of every wording, and what is different between any two. */
@Named("goalHistory")
@RequestScoped
public class HistoryBacking {

    @Inject
    Goals goals;

    private final UUID id = RequestParams.id("goal");
    private @Nullable GoalHistory history;

    /** A text that was written more than once, with its place among all texts of the goal. */
    public record Reworded(int number, GoalHistory.Text text) {}

    /** Two versions of a text, and what is different. */
    public record Compared(GoalHistory.Version from, GoalHistory.Version to, List<Difference.Piece> pieces) {}

    public GoalHistory getHistory() {
        if (history == null) {
            history = goals.history(id);
        }
        return history;
    }

    /** Whether the goal is called by the client's own words. */
    public boolean isClients() {
        return getHistory().texts().stream()
                .anyMatch(text -> text.kind() == GoalHistory.Kind.CLIENT
                        && !text.versions().isEmpty());
    }

    /** The texts that have more than one version. */
    public List<Reworded> getReworded() {
        List<Reworded> found = new ArrayList<>();
        List<GoalHistory.Text> texts = getHistory().texts();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).versions().size() > 1) {
                found.add(new Reworded(i, texts.get(i)));
            }
        }
        return found;
    }

    /** Whether the versions of this text are the ones that are compared. */
    public boolean isChosen(Reworded reworded) {
        return String.valueOf(reworded.number()).equals(Faces.getRequestParameter("text"));
    }

    /** The two versions the address asks for, else the last two. */
    public Compared compared(Reworded reworded) {
        List<GoalHistory.Version> versions = reworded.text().versions();
        boolean chosen = isChosen(reworded);
        GoalHistory.Version from = versions.get(chosen ? asked("from", versions.size()) : versions.size() - 2);
        GoalHistory.Version to = versions.get(chosen ? asked("to", versions.size()) : versions.size() - 1);
        return new Compared(from, to, Difference.between(from.words(), to.words()));
    }

    private static int asked(String parameter, int most) {
        long number = RequestParams.version(Faces.getRequestParameter(parameter));
        if (number < 1 || number > most) {
            throw new NotFound();
        }
        return (int) number - 1;
    }
}
