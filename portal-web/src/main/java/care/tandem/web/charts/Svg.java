package care.tandem.web.charts;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The elements of SVG that a chart is made of: groups, paths of straight lines, circles, and texts; numbers to a tenth. */
final class Svg {

    private Svg() {}

    static Element sheet(double width, double height) {
        Document sheet = new Document("").parser(Parser.xmlParser());
        sheet.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return sheet.appendElement("svg").attr("viewBox", "0 0 " + number(width) + ' ' + number(height));
    }

    static Element group(Element parent, String look) {
        return parent.appendElement("g").attr("class", look);
    }

    static Element path(Element parent, String way) {
        return parent.appendElement("path").attr("d", way);
    }

    static Element circle(Element parent, double x, double y, double radius) {
        return parent.appendElement("circle")
                .attr("cx", number(x))
                .attr("cy", number(y))
                .attr("r", number(radius));
    }

    static Element text(Element parent, double x, double y, String words) {
        return parent.appendElement("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .text(words);
    }

    /** A way from point to point: x, y, x, y, … */
    static String way(double... places) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < places.length; i += 2) {
            way.append(i == 0 ? 'M' : 'L').append(number(places[i])).append(' ').append(number(places[i + 1]));
        }
        return way.toString();
    }

    static String closed(double... places) {
        return way(places) + 'Z';
    }

    static String number(double number) {
        double tenths = Math.round(number * 10) / 10.0;
        return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
    }
}
