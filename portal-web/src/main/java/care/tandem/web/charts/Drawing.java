package care.tandem.web.charts;

import care.tandem.web.charts.Chart.Day;
import care.tandem.web.charts.Chart.Panel;
import care.tandem.web.charts.Chart.Point;
import care.tandem.web.charts.Chart.Series;
import care.tandem.web.charts.Plan.Width;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** A chart as SVG, drawn for one width. */
final class Drawing {

    private static final double SIZE = 14;
    private static final double BETWEEN_NAMES = 17;

    private final Chart chart;
    private final Plan plan;
    private final Element sheet;
    private final Map<LocalDate, String> names;

    private Drawing(Chart chart, Width width) {
        this.chart = chart;
        plan = new Plan(chart, width);
        sheet = Svg.sheet(plan.width(), plan.height())
                .attr("class", width.name().toLowerCase(Locale.ROOT))
                .attr("fill", "none")
                .attr("font-size", Svg.number(SIZE));
        names = chart.days().stream().collect(Collectors.toMap(Day::date, Day::name));
    }

    static Element of(Chart chart, Width width) {
        Drawing drawing = new Drawing(chart, width);
        drawing.draw();
        return drawing.sheet;
    }

    private void draw() {
        for (int panel = 0; panel < chart.panels().size(); panel++) {
            grid(panel);
        }
        days();
        new Marks(chart, plan).draw(sheet);
        legend();
        for (int panel = 0; panel < chart.panels().size(); panel++) {
            for (Series series : chart.panels().get(panel).drawn()) {
                line(panel, series);
                points(panel, series);
            }
        }
        namesAtTheEnds();
    }

    private void grid(int panel) {
        Panel range = chart.panels().get(panel);
        range.bands().forEach(band -> {
            double from = plan.y(panel, band.from());
            double to = plan.y(panel, band.to());
            Svg.path(sheet, Svg.closed(Plan.LEFT, from, plan.right(), from, plan.right(), to, Plan.LEFT, to))
                    .attr("class", Ink.WASH.fill());
        });
        int[] values = IntStream.iterate(range.least(), value -> value <= range.most(), value -> value + range.step())
                .toArray();
        String lines = IntStream.of(values)
                .mapToObj(value -> Svg.way(Plan.LEFT, plan.y(panel, value), plan.right(), plan.y(panel, value)))
                .collect(Collectors.joining());
        Svg.path(sheet, lines).attr("class", Ink.LINE.pen());
        Element numbers = Svg.group(sheet, Ink.SOFT.fill()).attr("text-anchor", "end");
        for (int value : values) {
            Svg.text(numbers, Plan.LEFT - 8, plan.y(panel, value) + SIZE / 3, range.written(value));
        }
    }

    /** The days, where there is room for them. */
    private void days() {
        Element days = Svg.group(sheet, Ink.SOFT.fill()).attr("text-anchor", "middle");
        double free = 0;
        for (Day day : chart.days()) {
            double half = Labels.widthOf(day.shortly(), SIZE) / 2;
            double x = plan.x(day.date());
            if (x - half >= free && x + half <= plan.width()) {
                Svg.text(days, x, plan.days(), day.shortly());
                free = x + half + SIZE;
            }
        }
    }

    private void legend() {
        int entry = 0;
        for (int panel = 0; panel < chart.panels().size(); panel++) {
            for (Series series : chart.panels().get(panel).drawn()) {
                double x = entry % plan.columns() * plan.column();
                double y = entry / plan.columns() * Plan.ROW + Plan.ROW / 2;
                Look look = Look.of(panel, series.side());
                look.point(look.points(sheet), x + 12, y);
                String label = Labels.fitting(series.label(), SIZE, plan.column() - 32);
                Svg.text(sheet, x + 26, y + SIZE / 3, label).attr("class", Ink.INK.fill());
                entry++;
            }
        }
    }

    private void line(int panel, Series series) {
        double[] places = series.points().stream()
                .flatMapToDouble(point -> DoubleStream.of(plan.x(point.day()), plan.y(panel, point.value())))
                .toArray();
        Look.of(panel, series.side()).line(Svg.path(sheet, Svg.way(places)));
    }

    private void points(int panel, Series series) {
        Look look = Look.of(panel, series.side());
        Element points = look.points(sheet);
        for (Point point : series.points()) {
            String written = chart.panels().get(panel).written(point.value());
            look.point(points, plan.x(point.day()), plan.y(panel, point.value()))
                    .appendElement("title")
                    .text(names.get(point.day()) + ": " + written);
        }
    }

    /** Whose line it is, at its end: above the highest one and below the others. */
    private void namesAtTheEnds() {
        List<Series> ending = chart.panels().get(0).drawn().stream()
                .sorted(Comparator.comparingDouble(this::lastY))
                .toList();
        double before = Double.NEGATIVE_INFINITY;
        for (Series series : ending) {
            double y = Math.max(lastY(series) + (series == ending.get(0) ? -15 : 23), before + BETWEEN_NAMES);
            name(series, y);
            before = y;
        }
    }

    private void name(Series series, double y) {
        String label = Labels.fitting(series.label(), SIZE, plan.width() / 2);
        double x = plan.x(last(series).day());
        double half = Labels.widthOf(label, SIZE) / 2;
        boolean right = x + half > plan.width();
        boolean left = x - half < Plan.LEFT;
        Svg.text(sheet, right ? Math.min(plan.width() - 1, x + 12) : left ? Plan.LEFT : x, y, label)
                .attr(
                        "class",
                        Ink.PAPER.pen() + ' ' + Look.of(0, series.side()).ink().fill())
                .attr("text-anchor", right ? "end" : left ? "start" : "middle")
                .attr("font-weight", "600")
                .attr("stroke-width", "5")
                .attr("stroke-linejoin", "round")
                .attr("paint-order", "stroke");
    }

    private double lastY(Series series) {
        return plan.y(0, last(series).value());
    }

    private static Point last(Series series) {
        return series.points().get(series.points().size() - 1);
    }
}
