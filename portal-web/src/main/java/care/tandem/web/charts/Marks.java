package care.tandem.web.charts;

import care.tandem.web.charts.Chart.Day;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * A thin line on each day on which something happened, and above it the number under which the table tells of it. Where
 * there are more than have room, each second line has a number, or each third and so on.
 */
final class Marks {

    private static final double RADIUS = 9.5;
    private static final double GAP = 2 * RADIUS + 2;

    private final List<Day> marked;
    private final Plan plan;
    private final int each;
    private final double[] heads;

    Marks(Chart chart, Plan plan) {
        marked = chart.days().stream().filter(day -> day.mark() != null).toList();
        this.plan = plan;
        double least = Plan.LEFT + RADIUS;
        double most = plan.width() - RADIUS - 1;
        int room = 1 + (int) ((most - least) / GAP);
        each = Math.max(1, (marked.size() + room - 1) / room);
        double[] places = IntStream.range(0, marked.size())
                .filter(this::isNumbered)
                .mapToDouble(i -> plan.x(marked.get(i).date()))
                .toArray();
        heads = Labels.spread(places, GAP, least, most);
    }

    private boolean isNumbered(int i) {
        return i % each == 0;
    }

    void draw(Element sheet) {
        if (marked.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < marked.size(); i++) {
            double x = plan.x(marked.get(i).date());
            double top = plan.top(0) - 8;
            lines.append(
                    isNumbered(i)
                            ? Svg.way(heads[i / each], plan.heads() + RADIUS, x, top, x, plan.bottom())
                            : Svg.way(x, top, x, plan.bottom()));
        }
        Svg.path(sheet, lines.toString()).attr("class", Ink.SOFT.pen()).attr("stroke-dasharray", "2 4");
        numbers(sheet);
    }

    private void numbers(Element sheet) {
        Element circles = Svg.group(sheet, Ink.SOFT.pen() + ' ' + Ink.PAPER.fill());
        Element numbers = Svg.group(sheet, Ink.INK.fill())
                .attr("text-anchor", "middle")
                .attr("font-size", "12")
                .attr("font-weight", "600");
        for (int i = 0; i < heads.length; i++) {
            Svg.circle(circles, heads[i], plan.heads(), RADIUS);
            Svg.text(
                    numbers,
                    heads[i],
                    plan.heads() + 4,
                    String.valueOf(marked.get(i * each).mark()));
        }
    }
}
