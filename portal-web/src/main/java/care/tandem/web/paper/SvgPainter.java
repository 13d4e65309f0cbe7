package care.tandem.web.paper;

import care.tandem.web.charts.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints the SVG of a chart: groups, paths of straight lines, circles and texts, in the {@link Ink inks} that their classes
 * name. An attribute counts for an element and all within it.
 */
final class SvgPainter {

    private static final Pattern STEP = Pattern.compile("([MLZ])([^MLZ]*)");
    private static final float MITER = 10;

    private final Graphics2D on;
    private final Letters letters;

    SvgPainter(Graphics2D on, Letters letters) {
        this.on = on;
        this.letters = letters;
    }

    void paint(Element element) throws IOException {
        switch (element.getNodeName()) {
            case "svg", "g" -> {
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element inner) {
                        paint(inner);
                    }
                }
            }
            case "path" -> paint(element, path(element.getAttribute("d")));
            case "circle" -> paint(element, circle(element));
            case "text" -> paint(element, text(element));
            case "title" -> {}
            default -> throw new IllegalArgumentException(element.getNodeName());
        }
    }

    private void paint(Element element, Shape shape) {
        Color fill = ink(element, Ink::fill);
        Color pen = ink(element, Ink::pen);
        boolean penFirst = element.getAttribute("paint-order").equals("stroke");
        if (penFirst) {
            outline(element, shape, pen);
        }
        if (fill != null) {
            on.setColor(fill);
            on.fill(shape);
        }
        if (!penFirst) {
            outline(element, shape, pen);
        }
    }

    private void outline(Element element, Shape shape, @Nullable Color pen) {
        if (pen != null) {
            on.setColor(pen);
            on.setStroke(stroke(element));
            on.draw(shape);
        }
    }

    private static BasicStroke stroke(Element element) {
        double[] dashes = numbers(attribute(element, "stroke-dasharray", ""));
        float[] dash = new float[dashes.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) dashes[i];
        }
        boolean round = attribute(element, "stroke-linejoin", "").equals("round");
        return new BasicStroke(
                Float.parseFloat(attribute(element, "stroke-width", "1")),
                BasicStroke.CAP_BUTT,
                round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER,
                MITER,
                dash.length == 0 ? null : dash,
                0);
    }

    private static Shape path(String steps) {
        Path2D path = new Path2D.Double();
        for (Matcher step = STEP.matcher(steps); step.find(); ) {
            double[] to = numbers(step.group(2));
            switch (step.group(1)) {
                case "M" -> path.moveTo(to[0], to[1]);
                case "L" -> path.lineTo(to[0], to[1]);
                default -> path.closePath();
            }
        }
        return path;
    }

    private static Shape circle(Element circle) {
        double radius = number(circle, "r");
        double left = number(circle, "cx") - radius;
        return new Ellipse2D.Double(left, number(circle, "cy") - radius, 2 * radius, 2 * radius);
    }

    private Shape text(Element text) throws IOException {
        double share = switch (attribute(text, "text-anchor", "start")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
        return letters.shape(
                text.getTextContent(),
                number(text, "x"),
                number(text, "y"),
                Double.parseDouble(attribute(text, "font-size", "13")),
                attribute(text, "font-weight", "").equals("600"),
                share);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static double[] numbers(String numbers) {
        return Arrays.stream(numbers.split("[ ,]+"))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The attribute of the element or of what is nearest around it. */
    private static String attribute(Element element, String name, String otherwise) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (around.hasAttribute(name)) {
                return around.getAttribute(name);
            }
            if (around.getNodeName().equals("svg")) {
                break;
            }
        }
        return otherwise;
    }

    private static @Nullable Color ink(Element element, Function<Ink, String> kind) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            for (String look : around.getAttribute("class").split(" ")) {
                for (Ink ink : Ink.values()) {
                    if (kind.apply(ink).equals(look)) {
                        return onPaper(ink);
                    }
                }
            }
        }
        return null;
    }

    /** As {@code tokens.css} has them in light; ground and letters are those of the paper. */
    private static Color onPaper(Ink ink) {
        return switch (ink) {
            case INK -> Color.BLACK;
            case SOFT -> new Color(0x5b6664);
            case LINE -> new Color(0xddd6ca);
            case CLAY -> new Color(0x8f4e2e);
            case TEAL -> new Color(0x1d6660);
            case WASH -> new Color(0xf0f4f3);
            case PAPER -> Color.WHITE;
        };
    }
}
