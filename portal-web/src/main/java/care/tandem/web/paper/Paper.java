package care.tandem.web.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a PDF of the {@code <main>} of a page: tagged, so that it can be listened to, with a mark for each heading, in the
 * two hands (serif for the client's words, sans for all others), whose letters it carries with it. Nothing is fetched from
 * anywhere: the style stands in the page, the clinic's mark is at hand, and every other address is refused.
 */
final class Paper {

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    static {
        // Its log could quote what somebody wrote.
        XRLog.setLoggingEnabled(false);
    }

    /** The one address that is known here, of the picture beside the clinic's name. */
    private static final String MARK = "tandem:mark";

    private final String style;
    private final String apart;
    private final byte[] mark;

    /**
     * @param style the style sheet, in CSS 2.1
     * @param apart what is said first where letters stand apart that a reader expects joined
     * @param mark a PNG, empty where there is none
     */
    Paper(String style, String apart, byte[] mark) {
        this.style = style;
        this.apart = apart;
        this.mark = mark;
    }

    byte[] print(String html) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Document sheet = sheet(Jsoup.parse(html));
        Typesetting letters = new Typesetting();
        Set<Face> faces = letters.set(sheet.body());
        if (letters.isApart()) {
            sheet.body().prependElement("p").addClass("apart").text(apart);
        }
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .withProducer("Tandem")
                    .withW3cDocument(new W3CDom().fromJsoup(sheet), null)
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .useUnicodeLineBreaker(new LineEnds())
                    .usePageSupplier(
                            (pages, width, height, number, shadow) -> MarkedPassages.page(pages, width, height))
                    .toStream(pdf);
            builder.useSVGDrawer(new ChartPrinter());
            List<String> hands = Face.HANDS.files();
            write(builder, document, "SansSerif", hands.subList(0, 2));
            write(builder, document, "Monospaced", hands.subList(0, 2));
            write(builder, document, "Serif", hands.subList(2, 4));
            for (Face face : faces) {
                if (face != Face.HANDS && face != Face.SANS) {
                    write(builder, document, Objects.requireNonNull(face.family()), face.files());
                }
            }
            stayHere(builder).run();
        }
        return pdf.toByteArray();
    }

    /** @param files the plain one, and where there is one, the bold one */
    private static void write(PdfRendererBuilder builder, PDDocument document, String family, List<String> files) {
        for (int i = 0; i < files.size(); i++) {
            builder.useFont(
                    new Letterpress(document, files.get(i)), family, i == 0 ? PLAIN : BOLD, FontStyle.NORMAL, true);
        }
    }

    private PdfRendererBuilder stayHere(PdfRendererBuilder builder) {
        FSStreamFactory nowhere = address -> nothing();
        return builder.useUriResolver((base, address) -> MARK.equals(address) ? MARK : null)
                .useExternalResourceAccessControl(
                        (address, type) -> MARK.equals(address),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useHttpStreamImplementation(nowhere)
                .useProtocolsStreamImplementation(nowhere, "http", "https", "file", "jar", "ftp", "data")
                .useProtocolsStreamImplementation(address -> new Bytes(mark), "tandem");
    }

    /** What is at hand already, as the maker of the PDF asks for it. */
    private static final class Bytes implements FSStream {

        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }

    private static FSStream nothing() {
        throw new IllegalStateException("Nothing is fetched for a page on paper");
    }

    /** The page without its frame and without what only a screen can show. */
    private Document sheet(Document page) {
        Document sheet = Document.createShell("");
        sheet.title(page.title());
        Element root = Objects.requireNonNull(sheet.selectFirst("html"));
        root.attr("lang", page.select("html").attr("lang"));
        sheet.head().appendElement("meta").attr("name", "description").attr("content", page.title());
        sheet.head().appendElement("style").appendChild(new DataNode(style));
        page.select("main").forEach(main -> sheet.body().appendChildren(main.childNodesCopy()));
        sheet.select("svg").forEach(Paper::tell);
        sheet.select(mark.length == 0 ? "img" : "img:not(.paper-mark)").remove();
        sheet.select("img").attr("src", MARK);
        sheet.select("script, [hidden], form, nav, .only-screen, a.back").remove();
        mark(sheet);
        return sheet;
    }

    /** The PDF says for a picture what the page says for it. */
    private static void tell(Element svg) {
        Element told = svg.root().getElementById(svg.attr("aria-labelledby"));
        svg.attr("alt", told == null ? "" : told.text());
    }

    /** A mark in the margin of the reader's program for each heading, to find one's way. */
    private static void mark(Document sheet) {
        Element marks = sheet.head().appendElement("bookmarks");
        Element chapter = marks;
        for (Element heading : sheet.select("h1, h2")) {
            if (heading.id().isEmpty()) {
                heading.attr("id", "mark-" + marks.select("bookmark").size());
            }
            Element above = heading.normalName().equals("h1") ? marks : chapter;
            Element mark =
                    above.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
            chapter = above == marks && heading.normalName().equals("h1") ? mark : chapter;
        }
    }
}
