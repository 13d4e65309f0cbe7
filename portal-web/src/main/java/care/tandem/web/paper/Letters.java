package care.tandem.web.paper;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Draws words as shapes, with the letters we carry: a server has no fonts to ask for. */
final class Letters implements AutoCloseable {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    Letters(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Letters.class.getResourceAsStream(file))) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            glyphs = font.getUnicodeCmapLookup();
        }
    }

    /** @param share 0 to begin there, 0.5 to stand around it, 1 to end there */
    void draw(Graphics2D on, String words, double x, double y, double size, double share) throws IOException {
        double scale = size / font.getUnitsPerEm();
        double at = x - share * width(words, scale);
        for (int letter : words.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            GeneralPath shape = font.getGlyph().getGlyph(glyph) == null
                    ? new GeneralPath()
                    : font.getGlyph().getGlyph(glyph).getPath();
            on.fill(new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(shape));
            at += font.getAdvanceWidth(glyph) * scale;
        }
    }

    /** How wide the words are in letters of this size. */
    double widthOf(String words, double size) throws IOException {
        return width(words, size / font.getUnitsPerEm());
    }

    private double width(String words, double scale) throws IOException {
        double width = 0;
        for (int letter : words.codePoints().toArray()) {
            width += font.getAdvanceWidth(glyphs.getGlyphId(letter)) * scale;
        }
        return width;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
