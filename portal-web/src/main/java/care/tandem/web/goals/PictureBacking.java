package care.tandem.web.goals;

import care.tandem.door.CurrentMember;
import care.tandem.door.Side;
import care.tandem.goals.GoalView;
import care.tandem.goals.RatingView;
import care.tandem.goals.ScaleView;
import care.tandem.web.charts.Chart;
import care.tandem.web.charts.Chart.Panel;
import care.tandem.web.charts.Chart.Series;
import care.tandem.web.goals.GoalPicture.Day;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The picture of a goal over time, and what it shows in words: {@code #{goalPicture.of(goal)}}. */
@Named("goalPicture")
@RequestScoped
public class PictureBacking {

    /** From here on a list marks the goal, too. */
    private static final int FAR = 3;

    private static final String MINUS = "\u2212";

    @Inject
    CurrentMember me;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    private @Nullable GoalView drawn;
    private GoalPicture picture = new GoalPicture(List.of());

    /** The picture, drawn once for the goal of a request. */
    public GoalPicture of(GoalView goal) {
        if (goal != drawn) {
            picture = GoalPicture.of(goal, me.getZone());
            drawn = goal;
        }
        return picture;
    }

    /** What the picture shows in words, for screen readers: the first and last value of each side. */
    public String told(GoalView goal, boolean onPaper) {
        GoalPicture shown = of(goal);
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "goals.picture.told",
                dates.day(shown.days().get(0).date()),
                dates.day(shown.days().get(shown.days().size() - 1).date())));
        for (Side side : Side.values()) {
            way(sentences, name(goal, side, onPaper), shown.seenBy(side));
        }
        for (Side side : Side.values()) {
            List<Integer> levels = shown.ratedBy(side);
            if (!levels.isEmpty()) {
                String whose = texts.get("goals.picture.scale", name(goal, side, onPaper));
                sentences.add(texts.get(
                        "goals.picture.told.levels",
                        whose,
                        level(levels.get(0)),
                        level(levels.get(levels.size() - 1))));
            }
        }
        return String.join(" ", sentences);
    }

    /** The picture as a chart: how each side saw it from 0 to 10, and below it how each rated it on the scale. */
    public Chart chart(GoalView goal, boolean onPaper) {
        GoalPicture shown = of(goal);
        List<Chart.Day> days = shown.days().stream()
                .map(day -> new Chart.Day(
                        day.date(),
                        onPaper ? dates.date(day.date()) : dates.day(day.date()),
                        dates.shortly(day.date()),
                        day.mark()))
                .toList();
        List<Panel> panels = new ArrayList<>();
        panels.add(
                new Panel(0, 10, 2, false, List.of(), series(shown, Day::checkIns, side -> name(goal, side, onPaper))));
        if (shown.isScaled()) {
            panels.add(new Panel(
                    -2,
                    2,
                    1,
                    true,
                    List.of(),
                    series(shown, Day::levels, side -> texts.plain("goals.picture.scale", name(goal, side, onPaper)))));
        }
        return new Chart(days, panels);
    }

    private static List<Series> series(
            GoalPicture picture, Function<Day, Map<Side, List<Integer>>> kind, Function<Side, String> label) {
        return Stream.of(Side.values())
                .map(side -> new Series(label.apply(side), side, picture.points(side, kind)))
                .toList();
    }

    private void way(List<String> sentences, String whose, List<Integer> seen) {
        if (!seen.isEmpty()) {
            sentences.add(texts.get("goals.picture.told.seen", whose, seen.get(0), seen.get(seen.size() - 1)));
        }
    }

    /** How the two latest views lie to each other, in a sentence; empty until both have said. */
    public String distance(GoalView goal, boolean onPaper) {
        Integer client = goal.getClientRating();
        Integer clinician = goal.getClinicianRating();
        if (client == null || clinician == null) {
            return "";
        }
        int apart = Math.abs(client - clinician);
        String how = apart >= FAR ? "apart" : apart == 0 ? "same" : "near";
        return texts.get("goals.distance." + how, name(goal, Side.CLIENT, onPaper), client, clinician);
    }

    /** Whose line it is: "You" and the other, or on paper, which anybody may read, who they are. */
    public String client(GoalView goal, boolean onPaper) {
        return goal.mySide() == Side.CLIENT && !onPaper ? texts.get("you") : goal.clientName();
    }

    /** The other line's, as {@link #client}. */
    public String clinician(GoalView goal, boolean onPaper) {
        if (onPaper) {
            return texts.get("goals.picture.therapist");
        }
        return texts.get(goal.mySide() == Side.CLINICIAN ? "you" : "goals.picture.yourTherapist");
    }

    private String name(GoalView goal, Side side, boolean onPaper) {
        return side == Side.CLIENT ? client(goal, onPaper) : clinician(goal, onPaper);
    }

    /**
     * A level of a scale.
     *
     * @param lastRatedBy the last rating of each side that saw this level reached
     */
    public record Level(int level, String words, List<RatingView> lastRatedBy) {}

    /** The levels of a scale, the best first, each with the side that reached it last. */
    public List<Level> levelsOf(ScaleView scale) {
        List<Level> levels = new ArrayList<>();
        for (int i = scale.text().levels().size() - 1; i >= 0; i--) {
            int level = i - 2;
            List<RatingView> last = Stream.of(Side.values())
                    .map(scale::latest)
                    .filter(rating -> rating != null && rating.level() == level)
                    .toList();
            levels.add(new Level(level, scale.text().levels().get(i), last));
        }
        return levels;
    }

    /** A level of the scale as it is written: "+1", "0", "−2". */
    public String level(int level) {
        return level > 0 ? "+" + level : level < 0 ? MINUS + -level : "0";
    }
}
