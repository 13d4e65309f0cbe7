package care.tandem.web.charts;

import care.tandem.door.Side;
import org.jsoup.nodes.Element;

/** How a line and its points look: by shape, stroke and colour, so that no one of them says it alone. */
enum Look {
    CLIENT(Ink.CLAY, true, "2.5", "") {
        @Override
        Element point(Element points, double x, double y) {
            return Svg.circle(points, x, y, 5.5);
        }
    },
    CLINICIAN(Ink.TEAL, false, "2.5", "7 4") {
        @Override
        Element point(Element points, double x, double y) {
            return Svg.path(points, Svg.closed(x - 6, y - 6, x + 6, y - 6, x + 6, y + 6, x - 6, y + 6));
        }
    },
    CLIENT_BELOW(Ink.CLAY, true, "1.5", "1 4") {
        @Override
        Element point(Element points, double x, double y) {
            return Svg.path(points, Svg.closed(x, y - 7, x + 6.5, y + 5, x - 6.5, y + 5));
        }
    },
    CLINICIAN_BELOW(Ink.TEAL, false, "1.5", "1 4") {
        @Override
        Element point(Element points, double x, double y) {
            return Svg.path(points, Svg.closed(x, y - 8, x + 8, y, x, y + 8, x - 8, y));
        }
    };

    private final Ink ink;
    private final boolean filled;
    private final String stroke;
    private final String dashes;

    Look(Ink ink, boolean filled, String stroke, String dashes) {
        this.ink = ink;
        this.filled = filled;
        this.stroke = stroke;
        this.dashes = dashes;
    }

    /** Below the first panel they are slighter. */
    static Look of(int panel, Side side) {
        if (panel == 0) {
            return side == Side.CLIENT ? CLIENT : CLINICIAN;
        }
        return side == Side.CLIENT ? CLIENT_BELOW : CLINICIAN_BELOW;
    }

    Ink ink() {
        return ink;
    }

    void line(Element path) {
        path.attr("class", ink.pen()).attr("stroke-width", stroke).attr("stroke-linejoin", "round");
        if (!dashes.isEmpty()) {
            path.attr("stroke-dasharray", dashes);
        }
    }

    /** The group of a line's points. */
    Element points(Element sheet) {
        return filled
                ? Svg.group(sheet, ink.fill())
                : Svg.group(sheet, ink.pen() + ' ' + Ink.PAPER.fill()).attr("stroke-width", "2.5");
    }

    abstract Element point(Element points, double x, double y);
}
