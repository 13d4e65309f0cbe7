package care.tandem.web.goals;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.goals.Goals;
import care.tandem.goals.ProposeGoal;
import care.tandem.people.PersonPage;
import care.tandem.templates.GoalTemplates;
import care.tandem.templates.Language;
import care.tandem.templates.Starter;
import care.tandem.web.people.ChoosableBacking;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Choosing;
import care.tandem.web.shell.Option;
import care.tandem.web.shell.Preferences;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import care.tandem.web.templates.GoalDraft;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code goals/propose}: a goal in one's own words, begun from a template or not; a therapist also says for whom. */
@Named("proposeGoal")
@RequestScoped
public class ProposeGoalBacking {

    @Inject
    Goals goals;

    @Inject
    ChoosableBacking choosable;

    @Inject
    Texts texts;

    @Inject
    CurrentMember me;

    @Inject
    GoalTemplates templates;

    @Inject
    Preferences preferences;

    @Inject
    Attempt attempt;

    private @Nullable String client = Faces.getRequestParameter("client");
    private final GoalDraft draft = new GoalDraft();
    private String begins = "";
    private String due = "";

    /** A template fills the form at first; what was typed replaces it. */
    @PostConstruct
    void begin() {
        String starter = Faces.getRequestParameter("starter");
        if (Faces.isPostback()) {
            return;
        }
        if (starter != null) {
            Language language = Language.of(preferences.getLocale());
            draft.begin(Starter.named(starter).orElseThrow(NotFound::new).in(language));
        } else if (Faces.getRequestParameter("template") != null) {
            draft.begin(templates.use(RequestParams.id("template")));
        }
    }

    public @Nullable String propose() {
        return attempt.to(
                "goals.propose.done",
                () -> "/goals/view?goal="
                        + goals.propose(new ProposeGoal(
                                forWhom(),
                                draft.getWords(),
                                RequestParams.day("begins", begins),
                                RequestParams.day("due", due),
                                draft.typedSteps(),
                                draft.typedScale())));
    }

    private @Nullable UUID forWhom() {
        return isChosenFor() ? RequestParams.idIfAny(client) : me.getId();
    }

    /** A therapist names the client; a client proposes for themselves. */
    public boolean isChosenFor() {
        return me.isTherapist();
    }

    /** The therapist's clients; before them the therapist, where they are a client here too. */
    public Choosing getClients() {
        return filter -> {
            PersonPage<Option> clients = choosable.getCaseload().find(filter);
            if (!me.isClient()) {
                return clients;
            }
            Option myself = new Option(me.getId(), texts.get("goals.propose.client.myself"));
            return clients.withFirst(myself);
        };
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    /** Whether the form began with a template. */
    public boolean isBegun() {
        return Faces.getRequestParameter("starter") != null || Faces.getRequestParameter("template") != null;
    }

    public GoalDraft getDraft() {
        return draft;
    }

    /** Where a template can be chosen, and come back from with the same person chosen. */
    public String getTemplates() {
        return client == null || client.isBlank() ? "/templates" : "/templates?client=" + RequestParams.idIn(client);
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
