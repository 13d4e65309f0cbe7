package care.tandem.web.charts;

import care.tandem.door.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values over time, one panel above the other on the same days, as {@code <t:chart of="…"/>} draws them. Lines of two sides
 * differ in shape and stroke as well as in colour.
 *
 * @param days the days of all points and marks, the oldest first
 * @param panels at least one; the first is the largest, and names its lines at their ends
 */
public record Chart(List<Day> days, List<Panel> panels) {

    /**
     * A day on which there was anything.
     *
     * @param name what is shown for its points
     * @param shortly what stands below the chart, where there is room
     * @param mark the number under which the table beside the chart tells what happened; null when nothing did
     */
    public record Day(
            LocalDate date,
            String name,
            String shortly,
            @Nullable Integer mark) {}

    /**
     * A range of values, and the lines in it.
     *
     * @param step how far the lines of its grid are from each other, from {@code least} up
     * @param signed whether values above 0 are written with a plus
     * @param bands ranges of values that are shaded
     */
    public record Panel(int least, int most, int step, boolean signed, List<Band> bands, List<Series> series) {

        /** The series that have points. */
        List<Series> drawn() {
            return series.stream().filter(one -> !one.points().isEmpty()).toList();
        }

        /** A value as it is written: "7", "+1", "−2". */
        String written(int value) {
            return value < 0 ? "\u2212" + -value : signed && value > 0 ? "+" + value : String.valueOf(value);
        }
    }

    /** From one value of a panel to a higher one. */
    public record Band(int from, int to) {}

    /**
     * The values of one side, the oldest first.
     *
     * @param label plain text, shortened where there is no room
     */
    public record Series(String label, Side side, List<Point> points) {}

    public record Point(LocalDate day, int value) {}

    /** The series that have points, of all panels. */
    Stream<Series> drawn() {
        return panels.stream().flatMap(panel -> panel.drawn().stream());
    }
}
