package care.tandem.web.goals;

import care.tandem.door.CurrentMember;
import care.tandem.goals.Conversation;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalLine;
import care.tandem.goals.Goals;
import care.tandem.goals.NewsLine;
import care.tandem.goals.OpenLine;
import care.tandem.web.home.WaitingLine;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is told of goals on the home page, besides the next steps: what waits for the caller, and what others did. */
@Named("goalsAtHome")
@RequestScoped
public class GoalsAtHome {

    @Inject
    Goals goals;

    @Inject
    Conversation conversation;

    @Inject
    CurrentMember me;

    @Inject
    Texts texts;

    private @Nullable List<List<NewsLine>> news;

    /** Proposals that the caller's side has still to answer, and what was said or heard and waits for them. */
    List<WaitingLine> waiting() {
        GoalFilter proposed = new GoalFilter(null, GoalFilter.Which.WAITING, GoalFilter.Order.CLIENT, 0);
        Stream<WaitingLine> proposals = goals.list(proposed).lines().stream().map(this::proposal);
        return Stream.concat(proposals, conversation.waiting().stream().map(this::said))
                .toList();
    }

    private WaitingLine proposal(GoalLine goal) {
        String who = goal.clientId().equals(me.getId())
                ? texts.get("home.waiting.therapist")
                : texts.get("home.waiting.client", goal.clientName());
        return new WaitingLine("/goals/view?goal=" + goal.id(), goal.words(), goal.wordsSide(), who, null);
    }

    private WaitingLine said(OpenLine told) {
        String what = texts.get(told.toAnswer() ? "home.talk.toAnswer" : "home.talk.toHear", told.byName());
        String path = "/goals/heard?goal=" + told.goal() + "&said=" + told.said();
        return new WaitingLine(path, Objects.requireNonNullElse(told.words(), ""), told.side(), what, null);
    }

    /** What others did on the caller's goals since the caller looked at them last, goal by goal. */
    public List<List<NewsLine>> getNews() {
        if (news == null) {
            news = byGoal(goals.news());
        }
        return news;
    }

    /** Each goal once, where its newest stands, with all that happened to it. */
    static List<List<NewsLine>> byGoal(List<NewsLine> news) {
        return List.copyOf(news.stream()
                .collect(Collectors.groupingBy(NewsLine::goal, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
