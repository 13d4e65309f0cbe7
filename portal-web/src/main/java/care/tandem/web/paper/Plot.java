package care.tandem.web.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What the table beside a picture holds, as the picture needs it; what {@code picture.js} reads on a screen.
 *
 * @param days every day of the table, the oldest first
 * @param series one for each column that holds numbers
 */
record Plot(List<Day> days, List<Series> series) {

    /** @param mark the number of what happened on it; empty when nothing did */
    record Day(long at, String shortly, String mark) {}

    /**
     * One side's numbers.
     *
     * @param levels whether they are levels of the scale, −2 to +2; else they are 0 to 10
     * @param ofClient whose they are
     */
    record Series(String label, boolean levels, boolean ofClient, List<Point> points) {}

    record Point(long at, int value) {}

    static Plot of(Element table) {
        List<Day> days = new ArrayList<>();
        for (Element row : table.select("tbody > tr")) {
            days.add(new Day(dayOf(row), row.select("time").attr("data-shortly"), row.attr("data-mark")));
        }
        List<Series> series = new ArrayList<>();
        for (Element head : table.select("thead th[data-series]")) {
            String key = head.attr("data-series");
            series.add(new Series(head.text(), key.startsWith("RATED"), key.endsWith("CLIENT"), points(table, head)));
        }
        return new Plot(days, series);
    }

    private static List<Point> points(Element table, Element head) {
        List<Point> points = new ArrayList<>();
        for (Element row : table.select("tbody > tr")) {
            for (Element told : row.child(head.elementSiblingIndex()).select("data")) {
                points.add(new Point(dayOf(row), Integer.parseInt(told.attr("value"))));
            }
        }
        return points;
    }

    private static long dayOf(Element row) {
        return LocalDate.parse(row.select("time").attr("datetime")).toEpochDay();
    }

    boolean hasLevels() {
        return series.stream().anyMatch(one -> one.levels() && !one.points().isEmpty());
    }

    long first() {
        return days.get(0).at();
    }

    long last() {
        return days.get(days.size() - 1).at();
    }
}
