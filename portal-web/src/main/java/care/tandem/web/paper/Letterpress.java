package care.tandem.web.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Brings letters into one PDF when they are first asked for, each sign as it was typed: joined ones, as "fi", would be
 * copied as something else.
 */
final class Letterpress extends PDFontSupplier {

    private final PDDocument document;
    private final String file;
    private @Nullable PDFont font;

    Letterpress(PDDocument document, String file) {
        super(null);
        this.document = document;
        this.file = file;
    }

    @Override
    public PDFont supply() {
        if (font == null) {
            font = load();
        }
        return font;
    }

    private PDFont load() {
        try {
            TrueTypeFont letters = Face.open(file);
            letters.setEnableGsub(false);
            return PDType0Font.load(document, letters, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
