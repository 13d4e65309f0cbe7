package care.tandem.web.goals;

import care.tandem.goals.GoalLine;
import care.tandem.goals.Goals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code goals}: the goals one may read, those that are being worked on or wait first, those that ended below. */
@Named("goalList")
@RequestScoped
public class GoalsBacking {

    @Inject
    Goals goals;

    private List<GoalLine> lines = List.of();

    @PostConstruct
    void look() {
        lines = goals.list();
    }

    public List<GoalLine> getOpen() {
        return lines.stream().filter(line -> line.state().isOpen()).toList();
    }

    public List<GoalLine> getEnded() {
        return lines.stream().filter(line -> !line.state().isOpen()).toList();
    }
}
