package care.tandem.web.charts;

import care.tandem.web.charts.Chart.Day;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where things stand on a sheet of a width: the legend on top, numbers of marks, the panels, and the days. */
final class Plan {

    static final double LEFT = 34;
    static final double ROW = 24;

    private static final double RIGHT = 14;
    private static final double SLACK = 16;
    private static final double HEADS = 34;
    private static final double ABOVE = 20;
    private static final double BELOW = 34;
    private static final double FIRST = 170;
    private static final double OTHERS = 80;

    /** How wide a sheet is: as a phone, or as a page. A browser shows the one that there is room for. */
    enum Width {
        NARROW(328, 1),
        WIDE(560, 2);

        final double units;
        final int columns;

        Width(double units, int columns) {
            this.units = units;
            this.columns = columns;
        }
    }

    private final Chart chart;
    private final Width width;
    private final double heads;

    Plan(Chart chart, Width width) {
        this.chart = chart;
        this.width = width;
        double legend = ROW * Math.ceil(chart.drawn().count() / (double) width.columns);
        boolean marked = chart.days().stream().anyMatch(day -> day.mark() != null);
        heads = legend + (marked ? HEADS / 2 : -HEADS / 2);
    }

    double width() {
        return width.units;
    }

    double right() {
        return width.units - RIGHT;
    }

    /** How wide an entry of the legend may be. */
    double column() {
        return width.units / width.columns;
    }

    int columns() {
        return width.columns;
    }

    /** The middle of the numbers of marks. */
    double heads() {
        return heads;
    }

    double top(int panel) {
        return heads + HEADS / 2 + ABOVE + (panel == 0 ? 0 : FIRST + BELOW + (panel - 1) * (OTHERS + BELOW));
    }

    double bottom(int panel) {
        return top(panel) + (panel == 0 ? FIRST : OTHERS);
    }

    /** The bottom of the last panel. */
    double bottom() {
        return bottom(chart.panels().size() - 1);
    }

    /** The line on which the days are written, below the name of a line that ends at the bottom of the first panel. */
    double days() {
        return bottom() + (chart.panels().size() == 1 ? 42 : 24);
    }

    double height() {
        return days() + 8;
    }

    double x(LocalDate day) {
        Day first = chart.days().get(0);
        Day last = chart.days().get(chart.days().size() - 1);
        double all = ChronoUnit.DAYS.between(first.date(), last.date());
        double share = all == 0 ? 0.5 : ChronoUnit.DAYS.between(first.date(), day) / all;
        return LEFT + SLACK + share * (right() - LEFT - 2 * SLACK);
    }

    double y(int panel, int value) {
        Chart.Panel range = chart.panels().get(panel);
        double share = (value - range.least()) / (double) (range.most() - range.least());
        return bottom(panel) - share * (bottom(panel) - top(panel));
    }
}
