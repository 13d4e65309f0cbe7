package care.tandem.web.home;

import care.tandem.clinics.People;
import care.tandem.clinics.PersonLine;
import care.tandem.door.CurrentMember;
import care.tandem.goals.GoalLine;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.notes.NoteLine;
import care.tandem.notes.Notes;
import care.tandem.notes.SharedSummaryLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /{clinic}}: for a client the next small steps and what was shared; for a therapist what waits for them. */
@Named("home")
@RequestScoped
public class HomeBacking {

    private static final int LATEST = 3;

    @Inject
    Goals goals;

    @Inject
    Notes notes;

    @Inject
    People people;

    @Inject
    CurrentMember me;

    private List<GoalLine> goalLines = List.of();
    private List<SharedSummaryLine> summaries = List.of();
    private List<NoteLine> drafts = List.of();
    private List<PersonLine> caseload = List.of();

    @PostConstruct
    void look() {
        if (me.isClient() || me.isTherapist()) {
            goalLines = goals.list();
        }
        if (me.isClient()) {
            summaries = notes.sharedSummaries().stream().limit(LATEST).toList();
        }
        if (me.isTherapist()) {
            drafts = notes.list().stream().filter(NoteLine::isDraft).toList();
            caseload = people.caseload();
        }
    }

    /** Proposals that the caller's side has still to answer. */
    public List<GoalLine> getWaiting() {
        return goalLines.stream().filter(GoalLine::waitsForMe).toList();
    }

    /** The caller's own goals that are being worked on, for the client's home. */
    public List<GoalLine> getActive() {
        return goalLines.stream()
                .filter(line -> line.clientId().equals(me.getId()) && line.state() == GoalState.ACTIVE)
                .toList();
    }

    public List<SharedSummaryLine> getSummaries() {
        return summaries;
    }

    public List<NoteLine> getDrafts() {
        return drafts;
    }

    public List<PersonLine> getCaseload() {
        return caseload;
    }
}
