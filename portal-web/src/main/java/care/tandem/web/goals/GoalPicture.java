package care.tandem.web.goals;

import care.tandem.door.Side;
import care.tandem.goals.CheckInView;
import care.tandem.goals.EntryKind;
import care.tandem.goals.GoalState;
import care.tandem.goals.GoalView;
import care.tandem.goals.HappeningView;
import care.tandem.goals.RatingView;
import care.tandem.goals.ScaleView;
import care.tandem.goals.StepView;
import care.tandem.web.charts.Chart.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A goal over time, day by day: how each side saw it, how each rated it on the scale, and what happened. Two facts where
 * two sides spoke, never one made of both.
 *
 * @param days the days on which there was anything, the oldest first
 */
public record GoalPicture(List<Day> days) {

    /**
     * What there was on a day.
     *
     * @param mark the number under which the picture marks what happened; null when nothing did
     * @param checkIns of each side, 0 to 10, in their order
     * @param levels of each side, −2 to +2, in their order
     */
    public record Day(
            LocalDate date,
            @Nullable Integer mark,
            Map<Side, List<Integer>> checkIns,
            Map<Side, List<Integer>> levels,
            List<Event> events) {

        public List<Integer> getClient() {
            return checkIns.getOrDefault(Side.CLIENT, List.of());
        }

        public List<Integer> getClinician() {
            return checkIns.getOrDefault(Side.CLINICIAN, List.of());
        }

        public List<Integer> getClientLevels() {
            return levels.getOrDefault(Side.CLIENT, List.of());
        }

        public List<Integer> getClinicianLevels() {
            return levels.getOrDefault(Side.CLINICIAN, List.of());
        }
    }

    /**
     * Something that happened.
     *
     * @param what PROPOSED, AGREED, the state the goal or a step came to
     * @param step the words of the step it is about; null when it is about the whole goal
     */
    public record Event(String what, @Nullable String step) {}

    static GoalPicture of(GoalView goal, ZoneId zone) {
        Drawing drawing = new Drawing(zone);
        drawing.happened(goal.proposedAt(), new Event("PROPOSED", null));
        goal.life().forEach(drawing::life);
        goal.steps().forEach(drawing::step);
        goal.checkIns().forEach(drawing::checkIn);
        goal.scales().stream().map(ScaleView::ratings).flatMap(List::stream).forEach(drawing::rating);
        return drawing.finished();
    }

    /** Whether there is a line or a point to draw; what happened alone makes no picture. */
    public boolean isDrawn() {
        return days.stream()
                .anyMatch(day -> !day.checkIns().isEmpty() || !day.levels().isEmpty());
    }

    /** Whether anybody rated on the scale. */
    public boolean isScaled() {
        return days.stream().anyMatch(day -> !day.levels().isEmpty());
    }

    /** What this side saw, 0 to 10, the oldest first. */
    List<Integer> seenBy(Side side) {
        return points(side, Day::checkIns).stream().map(Point::value).toList();
    }

    /** What this side rated, −2 to +2, the oldest first. */
    List<Integer> ratedBy(Side side) {
        return points(side, Day::levels).stream().map(Point::value).toList();
    }

    /** The values of a side and their days, the oldest first. */
    List<Point> points(Side side, Function<Day, Map<Side, List<Integer>>> kind) {
        return days.stream()
                .flatMap(day -> kind.apply(day).getOrDefault(side, List.of()).stream()
                        .map(value -> new Point(day.date(), value)))
                .toList();
    }

    /** The days while they are gathered. */
    private static final class Drawing {

        private final ZoneId zone;
        private final Map<LocalDate, Map<Side, List<Integer>>> checkIns = new HashMap<>();
        private final Map<LocalDate, Map<Side, List<Integer>>> levels = new HashMap<>();
        private final Map<LocalDate, List<Event>> events = new HashMap<>();

        Drawing(ZoneId zone) {
            this.zone = zone;
        }

        void life(HappeningView happening) {
            String outcome = Objects.requireNonNullElse(happening.outcome(), GoalState.ACTIVE.name());
            if (happening.kind() == EntryKind.MOVED) {
                happened(happening.at(), new Event(outcome, null));
            } else if (happening.kind() == EntryKind.ACCEPTED && !outcome.equals(GoalState.PROPOSED.name())) {
                happened(happening.at(), new Event("AGREED", null));
            }
        }

        void step(StepView step) {
            if (step.stateAt() != null) {
                happened(step.stateAt(), new Event(step.state().name(), step.words()));
            }
        }

        void happened(Instant at, Event event) {
            events.computeIfAbsent(at.atZone(zone).toLocalDate(), day -> new ArrayList<>())
                    .add(event);
        }

        void checkIn(CheckInView checkIn) {
            put(checkIns, checkIn.onDay(), checkIn.side(), checkIn.rating());
        }

        void rating(RatingView rating) {
            put(levels, rating.onDay(), rating.side(), rating.level());
        }

        /** They come the newest first. */
        private static void put(Map<LocalDate, Map<Side, List<Integer>>> days, LocalDate day, Side side, int value) {
            days.computeIfAbsent(day, any -> new EnumMap<>(Side.class))
                    .computeIfAbsent(side, any -> new ArrayList<>())
                    .add(0, value);
        }

        GoalPicture finished() {
            Set<LocalDate> dates = new TreeSet<>(events.keySet());
            dates.addAll(checkIns.keySet());
            dates.addAll(levels.keySet());
            List<Day> days = new ArrayList<>();
            int mark = 0;
            for (LocalDate date : dates) {
                days.add(day(date, events.containsKey(date) ? ++mark : null));
            }
            return new GoalPicture(List.copyOf(days));
        }

        private Day day(LocalDate date, @Nullable Integer mark) {
            return new Day(
                    date,
                    mark,
                    checkIns.getOrDefault(date, Map.of()),
                    levels.getOrDefault(date, Map.of()),
                    events.getOrDefault(date, List.of()));
        }
    }
}
