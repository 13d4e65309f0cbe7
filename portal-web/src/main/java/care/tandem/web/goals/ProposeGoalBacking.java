package care.tandem.web.goals;

import care.tandem.clinics.People;
import care.tandem.clinics.PersonLine;
import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.goals.Goals;
import care.tandem.goals.ProposeGoal;
import care.tandem.web.shell.Asked;
import care.tandem.web.shell.Attempt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code goals/propose}: a goal in one's own words; a therapist also says for whom. */
@Named("proposeGoal")
@RequestScoped
public class ProposeGoalBacking {

    @Inject
    Goals goals;

    @Inject
    People people;

    @Inject
    CurrentMember me;

    @Inject
    Attempt attempt;

    private @Nullable String client = Faces.getRequestParameter("client");
    private String words = "";
    private String begins = "";
    private String due = "";

    public @Nullable String propose() {
        return attempt.to(
                "goals.propose.done",
                () -> "/goals/view?goal="
                        + goals.propose(new ProposeGoal(
                                forWhom(),
                                words,
                                Asked.dayIfAny("begins", begins),
                                Asked.dayIfAny("due", due),
                                List.of(),
                                null)));
    }

    private UUID forWhom() {
        if (!isForSomebodyElse()) {
            return me.getId();
        }
        if (client == null || client.isBlank()) {
            throw new Refused("client", "refused.client");
        }
        return Asked.idIn(client);
    }

    /** A therapist proposes for a client; whoever is no therapist proposes for themselves. */
    public boolean isForSomebodyElse() {
        return me.isTherapist();
    }

    public List<PersonLine> getCaseload() {
        return people.caseload();
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
