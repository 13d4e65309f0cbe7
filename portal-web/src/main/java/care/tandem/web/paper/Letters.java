package care.tandem.web.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Draws words as shapes, with the letters we carry. */
final class Letters implements AutoCloseable {

    private static final ArabicShaping SHAPING =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

    /** @param share 0 to begin there, 0.5 to stand around it, 1 to end there */
    void draw(Graphics2D on, String words, double x, double y, double size, double share) throws IOException {
        double at = x - share * widthOf(words, size);
        for (int letter : seen(words)) {
            TrueTypeFont font = fontOf(letter);
            int glyph = glyph(font, letter);
            double scale = size / font.getUnitsPerEm();
            GlyphData drawn = font.getGlyph().getGlyph(glyph);
            GeneralPath shape = drawn == null ? new GeneralPath() : drawn.getPath();
            on.fill(new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(shape));
            at += font.getAdvanceWidth(glyph) * scale;
        }
    }

    /** How wide the words are in letters of this size. */
    double widthOf(String words, double size) throws IOException {
        double width = 0;
        for (int letter : seen(words)) {
            TrueTypeFont font = fontOf(letter);
            width += font.getAdvanceWidth(glyph(font, letter)) * size / font.getUnitsPerEm();
        }
        return width;
    }

    /** As much of the words as there is room for, and three dots where that is not all. */
    String fitting(String words, double size, double room) throws IOException {
        if (widthOf(words, size) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && widthOf(words.substring(0, end) + "…", size) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + "…";
    }

    /** The letters from left to right, in the form they have beside each other. */
    private static int[] seen(String words) {
        try {
            Bidi line = new Bidi(SHAPING.shape(words), Bidi.LEVEL_DEFAULT_LTR);
            return line.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS)
                    .codePoints()
                    .toArray();
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TrueTypeFont fontOf(int letter) throws IOException {
        Face face = Face.of(letter).orElse(Face.HANDS);
        TrueTypeFont font = fonts.get(face);
        if (font == null) {
            font = Face.open(face.files().get(0));
            fonts.put(face, font);
        }
        return font;
    }

    private static int glyph(TrueTypeFont font, int letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : fonts.values()) {
            font.close();
        }
    }
}
