package care.tandem.web.charts;

import static care.tandem.door.Side.CLIENT;
import static care.tandem.door.Side.CLINICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.Side;
import care.tandem.web.charts.Chart.Band;
import care.tandem.web.charts.Chart.Day;
import care.tandem.web.charts.Chart.Panel;
import care.tandem.web.charts.Chart.Point;
import care.tandem.web.charts.Chart.Series;
import care.tandem.web.charts.Plan.Width;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void drawsALineForEachSideAndAPointForEachValue() {
        Element svg = drawn(twoSides(List.of(2, 6), List.of(4)), Width.WIDE);
        assertThat(svg.select("g.fill-clay > circle > title").eachText()).containsExactly("day 0: 2", "day 1: 6");
        assertThat(svg.select("g.pen-teal > path > title").eachText()).containsExactly("day 0: 4");
        assertThat(svg.select("path.pen-clay, path.pen-teal")).hasSize(2);
        assertThat(svg.select("circle:has(title)").eachAttr("cy"))
                .map(Double::valueOf)
                .isSortedAccordingTo((lower, higher) -> Double.compare(higher, lower));
    }

    @Test
    void drawsAQuestionnaireInItsOwnRange() {
        Panel scores = new Panel(
                0,
                27,
                9,
                false,
                List.of(new Band(10, 27)),
                List.of(new Series("Total", CLIENT, points(List.of(21, 9)))));
        Element svg = drawn(new Chart(days(2, 0), List.of(scores)), Width.WIDE);
        assertThat(svg.select("g.fill-soft[text-anchor=end] > text").eachText()).containsExactly("0", "9", "18", "27");
        assertThat(svg.select("path.fill-wash")).hasSize(1);
    }

    @Test
    void writesLevelsWithTheirSign() {
        Panel scale = new Panel(-2, 2, 1, true, List.of(), List.of(new Series("Ann", CLIENT, points(List.of(-1)))));
        Element svg = drawn(new Chart(days(1, 0), List.of(scale)), Width.NARROW);
        assertThat(svg.select("g.fill-soft[text-anchor=end] > text").eachText())
                .containsExactly("−2", "−1", "0", "+1", "+2");
    }

    @ParameterizedTest
    @EnumSource
    void namesLinesThatEndAtOnePlaceOneAboveTheOther(Width width) {
        Element svg = drawn(twoSides(List.of(5), List.of(5)), width);
        double[] names = places(svg, "text[paint-order]", "y");
        assertThat(names).hasSize(2);
        assertThat(Math.abs(names[0] - names[1])).isGreaterThan(16);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheNumbersOfMarksApartAndOnTheSheet(Width width) {
        for (int marks : new int[] {1, 2, 13, 14, 30, 400}) {
            double[] heads = places(drawn(marked(marks), width), "circle:not(:has(title))[r=9.5]", "cx");
            assertThat(heads).hasSizeBetween(1, marks);
            assertThat(heads[0]).isGreaterThan(9);
            assertThat(heads[heads.length - 1]).isLessThan(width.units - 9);
            for (int i = 1; i < heads.length; i++) {
                assertThat(heads[i] - heads[i - 1]).isGreaterThan(20);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesNoDayOverAnother(Width width) {
        Element svg = drawn(marked(400), width);
        double[] days = places(svg, "g.fill-soft[text-anchor=middle] > text", "x");
        assertThat(days).hasSizeGreaterThan(3);
        for (int i = 1; i < days.length; i++) {
            assertThat(days[i] - days[i - 1]).isGreaterThan(Labels.widthOf("30 Mar", 14));
        }
    }

    @Test
    void keepsNamesOfAnyLengthAndScriptWithinTheirRoom() {
        for (String name : List.of(
                "Walter Brandt", "W".repeat(300), "أحمد ".repeat(60), "李伟".repeat(90), "👩‍👩‍👧‍👦".repeat(40))) {
            String shown = Labels.fitting(name, 13, 288);
            assertThat(Labels.widthOf(shown, 13)).isLessThanOrEqualTo(288);
            assertThat(shown.length()).isGreaterThan(10);
        }
        assertThat(Labels.fitting("Walter Brandt", 13, 288)).isEqualTo("Walter Brandt");
        assertThat(Labels.fitting("👩‍👩‍👧‍👦".repeat(40), 13, 100)).matches("(👩‍👩‍👧‍👦)+…");
    }

    @Test
    void isWrittenWithoutAStyleOrAnythingThatRuns() {
        Chart chart = twoSides(List.of(2, 6), List.of(4), "<script>x</script>\" onload=\"x");
        String svg = drawn(chart, Width.WIDE).outerHtml();
        assertThat(svg).contains("&lt;script&gt;").doesNotContain("<script", "style=", "<style");
        Set<String> classes = new HashSet<>(Set.of("wide"));
        Arrays.stream(Ink.values()).forEach(ink -> classes.addAll(List.of(ink.pen(), ink.fill())));
        drawn(chart, Width.WIDE)
                .getAllElements()
                .forEach(element -> assertThat(classes).containsAll(element.classNames()));
    }

    /** A check-in of each side each week for a year, for both widths. */
    @Test
    void weighsLittle() {
        List<Integer> year = IntStream.range(0, 52).mapToObj(week -> week % 11).toList();
        int length = Arrays.stream(Width.values())
                .mapToInt(
                        width -> drawn(twoSides(year, year), width).outerHtml().length())
                .sum();
        assertThat(length).isLessThan(32_000);
    }

    private static Element drawn(Chart chart, Width width) {
        return Drawing.of(chart, width);
    }

    private static Chart twoSides(List<Integer> client, List<Integer> clinician) {
        return twoSides(client, clinician, "Walter Brandt");
    }

    private static Chart twoSides(List<Integer> client, List<Integer> clinician, String name) {
        List<Series> series = List.of(of(name, CLIENT, client), of("Therapist", CLINICIAN, clinician));
        int days = Math.max(client.size(), clinician.size());
        return new Chart(days(days, 0), List.of(new Panel(0, 10, 2, false, List.of(), series)));
    }

    private static Chart marked(int days) {
        List<Series> series = List.of(of("Walter Brandt", CLIENT, List.of(1)));
        return new Chart(days(days, days), List.of(new Panel(0, 10, 2, false, List.of(), series)));
    }

    private static Series of(String label, Side side, List<Integer> values) {
        return new Series(label, side, points(values));
    }

    private static List<Point> points(List<Integer> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Point(FIRST.plusDays(i), values.get(i)))
                .toList();
    }

    private static List<Day> days(int count, int marks) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Day(FIRST.plusDays(i), "day " + i, "30 Mar", i < marks ? i + 1 : null))
                .toList();
    }

    private static double[] places(Element svg, String what, String attribute) {
        return svg.select(what).eachAttr(attribute).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
