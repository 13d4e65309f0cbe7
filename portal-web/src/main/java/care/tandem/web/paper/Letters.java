package care.tandem.web.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Words as shapes, made of the letters we carry. */
final class Letters implements AutoCloseable {

    private static final ArabicShaping SHAPING =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

    private final Map<String, TrueTypeFont> fonts = new HashMap<>();

    /**
     * The outlines of words in a line.
     *
     * @param size how high a letter is, with the room around it
     * @param share 0 to begin there, 0.5 to stand around it, 1 to end there
     */
    Shape shape(String words, double x, double y, double size, boolean bold, double share) throws IOException {
        Path2D line = new Path2D.Double();
        double at = 0;
        for (int letter : seen(words)) {
            TrueTypeFont font = fontOf(letter, bold);
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
            double scale = size / font.getUnitsPerEm();
            GlyphData drawn = font.getGlyph().getGlyph(glyph);
            if (drawn != null) {
                line.append(drawn.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, 0)), false);
            }
            at += font.getAdvanceWidth(glyph) * scale;
        }
        return AffineTransform.getTranslateInstance(x - share * at, y).createTransformedShape(line);
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

    private TrueTypeFont fontOf(int letter, boolean bold) throws IOException {
        List<String> files = Face.of(letter).orElse(Face.HANDS).files();
        String file = files.get(bold && files.size() > 1 ? 1 : 0);
        TrueTypeFont font = fonts.get(file);
        if (font == null) {
            font = Face.open(file);
            fonts.put(file, font);
        }
        return font;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : fonts.values()) {
            font.close();
        }
    }
}
