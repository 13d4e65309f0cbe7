package care.tandem.web.goals;

import care.tandem.door.Side;
import care.tandem.goals.ClientGoals;
import care.tandem.goals.GoalLine;
import care.tandem.web.clients.ClientBacking;
import care.tandem.web.clients.ClientNews;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A client's goals, on the page of the client. */
@Named("goalsOfClient")
@RequestScoped
public class GoalsOfClientBacking {

    /** More than a page of one person has room for is on the list of goals. */
    private static final int MOST = 8;

    @Inject
    ClientBacking page;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    public List<GoalLine> getLines() {
        return goals().lines().stream().limit(MOST).map(ClientGoals.Line::goal).toList();
    }

    /** How many there are. */
    public long getAll() {
        return goals().all();
    }

    /** What waits for an answer, and what the client did since the therapist looked at it last. */
    List<ClientNews.Line> news() {
        return goals().lines().stream()
                .filter(line -> line.goal().waitsForMe() || line.deed() != null)
                .limit(MOST)
                .map(line -> new ClientNews.Line(
                        "/goals/view?goal=" + line.goal().id(),
                        line.goal().words(),
                        line.goal().wordsSide() == Side.CLIENT,
                        said(line)))
                .toList();
    }

    private String said(ClientGoals.Line line) {
        return line.deed() == null
                ? texts.get("goals.client.waits")
                : texts.get(
                        "goals.client.news",
                        line.goal().clientName(),
                        texts.get("goals.happened." + line.deed()),
                        dates.moment(line.at()));
    }

    private ClientGoals goals() {
        return page.part(ClientGoals.class);
    }
}
