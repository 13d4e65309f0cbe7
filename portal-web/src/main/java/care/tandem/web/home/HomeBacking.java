package care.tandem.web.home;

import care.tandem.door.CurrentMember;
import care.tandem.door.Visit;
import care.tandem.goals.Conversation;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalLine;
import care.tandem.goals.Goals;
import care.tandem.goals.NewsLine;
import care.tandem.goals.OpenLine;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteLine;
import care.tandem.notes.Notes;
import care.tandem.notes.SharedFilter;
import care.tandem.notes.SharedNoteLine;
import care.tandem.notes.SharedNotes;
import care.tandem.sessions.SessionLine;
import care.tandem.web.amendments.AmendmentsBacking;
import care.tandem.web.notes.TogetherBacking;
import care.tandem.web.people.PeopleBacking;
import care.tandem.web.replies.AnswersBacking;
import care.tandem.web.sessions.SessionsBacking;
import care.tandem.web.sessions.ToDoBacking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/**
 * {@code /{clinic}}: for a client the next small steps and what was shared; for a therapist what waits for them. Somebody
 * who is both here has two, and a way between them.
 */
@Named("home")
@RequestScoped
public class HomeBacking {

    private static final int LATEST = 3;

    @Inject
    Goals goals;

    @Inject
    Conversation conversation;

    @Inject
    NextStepsBacking nextSteps;

    @Inject
    Notes notes;

    @Inject
    SharedNotes shared;

    @Inject
    PeopleBacking people;

    @Inject
    SessionsBacking calendar;

    @Inject
    ToDoBacking toDo;

    @Inject
    AmendmentsBacking amendments;

    @Inject
    AnswersBacking answers;

    @Inject
    TogetherBacking letIn;

    @Inject
    Visit visit;

    @Inject
    CurrentMember me;

    private final boolean own = "yes".equals(Faces.getRequestParameter("own"));
    private List<GoalLine> waiting = List.of();
    private List<OpenLine> talk = List.of();
    private List<List<NewsLine>> news = List.of();
    private List<SharedNoteLine> summaries = List.of();
    private List<NoteLine> drafts = List.of();
    private List<NoteLine> toCosign = List.of();

    /** All of it in one visit, what other beans show of it as well. */
    @PostConstruct
    void look() {
        visit.of(this::ask);
    }

    private void ask() {
        if (isClients() || isTherapists()) {
            waiting = goals.list(new GoalFilter(null, GoalFilter.Which.WAITING, GoalFilter.Order.CLIENT, 0))
                    .lines();
            talk = conversation.waiting();
            news = byGoal(goals.news());
        }
        if (isClients()) {
            nextSteps.getLines();
            summaries = latest(shared.list(SharedFilter.ALL));
            calendar.getComing();
            letIn.getLines();
            amendments.getAsked();
        }
        if (me.isSupervisor()) {
            toCosign = notes.list(new NoteFilter(null, NoteFilter.Which.WAITING, false, null, null, 0)).lines().stream()
                    .filter(line -> !line.mine())
                    .toList();
        }
        if (isTherapists()) {
            drafts = notes.list(new NoteFilter(null, NoteFilter.Which.OPEN, true, null, null, 0))
                    .lines();
            people.getCaseload().getPage();
            toDo.getPage();
            amendments.getWaiting();
            answers.ahead(calendar.getDay(), calendar.getLines());
        }
    }

    /** Whether it shows what is the caller's as a client; somebody who is a therapist here too asks for that. */
    public boolean isClients() {
        return me.isClient() && (own || !me.isTherapist());
    }

    public boolean isTherapists() {
        return me.isTherapist() && !isClients();
    }

    /** Each goal once, where its newest stands, with all that happened to it. */
    static List<List<NewsLine>> byGoal(List<NewsLine> news) {
        return List.copyOf(news.stream()
                .collect(Collectors.groupingBy(NewsLine::goal, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** The last few, and all that still ask for an answer. */
    private static List<SharedNoteLine> latest(List<SharedNoteLine> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i < LATEST || all.get(i).toAnswer())
                .mapToObj(all::get)
                .toList();
    }

    /** A therapist's sessions of today. */
    public List<SessionLine> getSessions() {
        return calendar.getLines();
    }

    /** Proposals that the caller's side has still to answer. */
    public List<GoalLine> getWaiting() {
        return waiting;
    }

    /** What the other side said or heard, and what waits for the caller to hear or to answer. */
    public List<OpenLine> getTalk() {
        return talk;
    }

    /** What others did on the caller's goals since the caller looked at them last, goal by goal. */
    public List<List<NewsLine>> getNews() {
        return news;
    }

    public List<SharedNoteLine> getSummaries() {
        return summaries;
    }

    public List<NoteLine> getDrafts() {
        return drafts;
    }

    /** What supervisees signed, and the caller has to sign, too. */
    public List<NoteLine> getToCosign() {
        return toCosign;
    }
}
