package care.tandem.web.sharing;

import care.tandem.sharing.SharedFilter;
import care.tandem.sharing.SharedNoteLine;
import care.tandem.sharing.SharedNotes;
import care.tandem.thread.SharedGoal;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code notes}, as a client sees it: what was shared with them, of some time and about a goal of theirs. */
@Named("summaryList")
@RequestScoped
public class SummariesBacking {

    @Inject
    SharedNotes shared;

    private SharedFilter filter = SharedFilter.ALL;
    private List<SharedNoteLine> lines = List.of();
    private List<SharedGoal> goals = List.of();

    @PostConstruct
    void look() {
        filter = new SharedFilter(
                RequestParams.dayIfAny("from"),
                RequestParams.dayIfAny("to"),
                RequestParams.idIfAny(Faces.getRequestParameter("about")));
        lines = shared.list(filter);
        goals = shared.goals();
    }

    public SharedFilter getFilter() {
        return filter;
    }

    public List<SharedNoteLine> getLines() {
        return lines;
    }

    public List<SharedGoal> getGoals() {
        return goals;
    }

    /** Whether only some are asked for. */
    public boolean isFiltered() {
        return !filter.equals(SharedFilter.ALL);
    }

    /** Whether there is anything to find: one summary needs no looking for. */
    public boolean isFindable() {
        return isFiltered() || lines.size() > 1;
    }
}
