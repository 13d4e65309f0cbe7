package care.tandem.policies;

import java.util.stream.Stream;

/** The two grounds on which pages are shown: the paper, and what is raised on it, as in the portal's styles. */
public enum Theme {
    LIGHT("#fbf8f3", "#ffffff"),
    DARK("#141918", "#1c2322");

    /** WCAG 2.2, success criterion 1.4.3 (AA): of words against their ground. */
    private static final double LEAST = 4.5;

    /** How much of the colour a wash has under words of that colour. */
    private static final double WASH = 0.08;

    private static final double STEP = 0.01;

    private final Colour paper;
    private final Colour card;

    Theme(String paper, String card) {
        this.paper = Colour.of(paper);
        this.card = Colour.of(card);
    }

    public Colour paper() {
        return paper;
    }

    public Colour card() {
        return card;
    }

    /** The least contrast of words in that colour, on paper, on a card, and on a wash of the colour itself. */
    public double contrast(Colour colour) {
        return Stream.of(paper, card, card.mixedWith(colour, WASH))
                .mapToDouble(colour::contrast)
                .min()
                .orElseThrow();
    }

    boolean canBeRead(Colour colour) {
        return contrast(colour) >= LEAST;
    }

    /** The colour, made lighter until it can be read on dark ground. */
    public static Colour inDark(Colour colour) {
        Colour white = Colour.of("#ffffff");
        Colour lighter = colour;
        for (double share = STEP; !DARK.canBeRead(lighter); share += STEP) {
            lighter = Colour.of(colour.mixedWith(white, Math.min(1, share)).toString());
        }
        return lighter;
    }

    static double least() {
        return LEAST;
    }
}
