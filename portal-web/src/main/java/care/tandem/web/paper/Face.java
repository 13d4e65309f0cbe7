package care.tandem.web.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The letters we carry, since a server has no fonts to ask for. The first that has a sign sets it; a PDF holds only those
 * that it needs, and of them only the signs that stand in it.
 */
enum Face {
    /** The two hands, serif and sans: what stands in all of their files. */
    HANDS(
            null,
            "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf",
            "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf",
            "/net/sf/jasperreports/fonts/dejavu/DejaVuSerifCondensed.ttf",
            "/net/sf/jasperreports/fonts/dejavu/DejaVuSerifCondensed-Bold.ttf"),
    /** Arabic, Hebrew, the scripts of India, Thai, Khmer, Ethiopic and more, and signs. */
    SCRIPTS("scripts", "/fonts/sans/NotoSansMerged-Regular.ttf", "/fonts/sans/NotoSansMerged-Bold.ttf"),
    SANS(
            "SansSerif",
            "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf",
            "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf"),
    /** Chinese, Japanese, Korean. */
    EAST_ASIAN("east-asian", "/fonts/WenQuanZhengHei.ttf"),
    EMOJI("emoji", "/gems/asciidoctor-pdf-2.3.23/data/fonts/notoemoji-subset.ttf");

    /** Characters that PDFBox leaves out in every font: those without text, and half of an Arabic ligature. */
    private static final Set<Integer> LEFT_OUT = Set.of(0xfffc, 0xfe73);

    /** Behind it no plane of Unicode has signs that are set. */
    private static final int LAST = 0x3ffff;

    private final @Nullable String family;
    private final List<String> files;
    private @Nullable BitSet signs;

    Face(@Nullable String family, String... files) {
        this.family = family;
        this.files = List.of(files);
    }

    /** The name a style sheet knows it by; null for the hands, which a page asks for itself. */
    @Nullable
    String family() {
        return family;
    }

    /** The plain one, and where there is one, the bold one. */
    List<String> files() {
        return files;
    }

    /** Whether it has a sign for this code point, in each weight. */
    boolean has(int codePoint) {
        return signs().get(codePoint);
    }

    /** The first that has it. */
    static Optional<Face> of(int codePoint) {
        return Arrays.stream(values()).filter(face -> face.has(codePoint)).findFirst();
    }

    private synchronized BitSet signs() {
        if (signs == null) {
            signs = files.stream().map(Face::signsIn).reduce(Face::both).orElseThrow();
        }
        return signs;
    }

    private static BitSet both(BitSet one, BitSet other) {
        one.and(other);
        return one;
    }

    private static BitSet signsIn(String file) {
        try (TrueTypeFont font = open(file)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet signs = new BitSet();
            for (int codePoint = ' '; codePoint <= LAST; codePoint++) {
                signs.set(codePoint, glyphs.getGlyphId(codePoint) != 0);
            }
            LEFT_OUT.forEach(signs::clear);
            return signs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static TrueTypeFont open(String file) throws IOException {
        try (InputStream stream = stream(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
    }

    static InputStream stream(String file) {
        return Objects.requireNonNull(Face.class.getResourceAsStream(file), file);
    }
}
