package care.tandem.web.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands in a PDF, and where. */
final class Reading {

    private Reading() {}

    /** All words without the white space between them, which is the paper's, and without the pages' numbers. */
    static String read(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return plain(stripper.getText(pdf).replaceAll("(?m)^\\d+ / \\d+$", ""));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}\\u034f]+", "");
    }

    static List<TextPosition> signs(PDDocument pdf) throws IOException {
        List<TextPosition> signs = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                signs.add(sign);
            }
        }.getText(pdf);
        return signs;
    }

    static TextPosition at(String letter, List<TextPosition> signs) {
        return signs.stream()
                .filter(sign -> sign.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a sign is nowhere beyond the edge. */
    static Predicate<TextPosition> onThePaper(PDDocument pdf) {
        PDRectangle paper = pdf.getPage(0).getMediaBox();
        return sign -> sign.getXDirAdj() >= 0
                && sign.getXDirAdj() + sign.getWidthDirAdj() <= paper.getWidth()
                && sign.getYDirAdj() >= 0
                && sign.getYDirAdj() <= paper.getHeight();
    }
}
