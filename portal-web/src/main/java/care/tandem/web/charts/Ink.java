package care.tandem.web.charts;

import java.util.Locale;

/** The colours of a chart, by name. A style sheet says which colour each has in a theme, and the PDF which on paper. */
public enum Ink {
    INK,
    SOFT,
    LINE,
    CLAY,
    TEAL,
    WASH,
    PAPER;

    /** The class of what is drawn in outline with it. */
    public String pen() {
        return "pen-" + name().toLowerCase(Locale.ROOT);
    }

    /** The class of what is filled with it. */
    public String fill() {
        return "fill-" + name().toLowerCase(Locale.ROOT);
    }
}
