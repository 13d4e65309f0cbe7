package care.tandem.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Path STYLE = Path.of("src/main/webapp/resources/tandem/paper.css");

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="es"><head><title>Un objetivo · Riverside</title></head><body>
        <header>the bar</header>
        <main><p class="paper-head">Walter · 3 March 2026</p><h1>One goal</h1>
          <figure class="words client"><blockquote class="words-said">Ich möchte schlafen – <b>ganz</b> ruhig</blockquote></figure>
          <h2>Steps</h2><p>Five nights in the dark</p>
          <p class="only-screen">press here</p><nav>the ways</nav><p hidden="hidden">kept back</p><script>alert(1)</script>%s
        </main><footer>the foot</footer></body></html>\
        """;

    @Test
    void saysWhatThePageSaysAndNothingOfItsFrame() throws IOException {
        try (PDDocument pdf = printed("")) {
            assertThat(new Hands().getText(pdf))
                    .contains(
                            "Walter · 3 March 2026",
                            "One goal",
                            "Ich möchte schlafen – ganz ruhig",
                            "Five nights in the dark",
                            "1 / 1")
                    .doesNotContain("the bar", "the foot", "press here", "alert", "the ways", "kept back");
        }
    }

    @Test
    void keepsTheTwoHandsAndCarriesTheirLetters() throws IOException {
        try (PDDocument pdf = printed("")) {
            Map<String, String> hands = new Hands().of(pdf);
            assertThat(hands.get("möchte")).contains("DejaVuSerif");
            assertThat(hands.get("ganz")).contains("DejaVuSerif").contains("Bold");
            assertThat(hands.get("nights")).contains("DejaVuSans");
            List<PDFont> fonts = fonts(pdf);
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+DejaVu.*");
            });
        }
    }

    @Test
    void saysInItsContentsOnWhichPageAThingStands() throws IOException {
        String record = """
            <section class="contents"><ol><li><a href="#note0">Session of 3 March</a></li></ol></section>
            <section class="part"><h2 id="note0">Session of 3 March</h2><p>She slept</p></section>\
            """;
        try (PDDocument pdf = printed(record)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(new Hands().getText(pdf)).containsPattern("Session of 3 March[ .]*3");
        }
    }

    @Test
    void canBeListenedTo() throws IOException {
        try (PDDocument pdf = printed("")) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("es");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Un objetivo · Riverside");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid", "Un objetivo · Riverside");
        }
    }

    @Test
    void marksItsHeadings() throws IOException {
        try (PDDocument pdf = printed("<h2>Talk</h2>")) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            PDOutlineItem first = outline.getFirstChild();
            assertThat(first.getTitle()).isEqualTo("One goal");
            List<String> below = new ArrayList<>();
            first.children().forEach(item -> below.add(item.getTitle()));
            assertThat(below).containsExactly("Steps", "Talk");
        }
    }

    @Test
    void drawsTheChartOfThePageAndSaysItInWords() throws IOException {
        try (PDDocument pdf = printed("""
            <figure class="chart"><p id="told" hidden="hidden">From 2 to 6</p>
            <svg class="narrow" viewBox="0 0 10 10" aria-labelledby="told"><circle cx="5" cy="5" r="5" class="fill-soft"/></svg>
            <svg class="wide" viewBox="0 0 640 100" fill="none" font-size="13" aria-labelledby="told">
              <path class="pen-line" d="M34 10L626 10M34 90L626 90"/>
              <path class="pen-teal" stroke-width="2.5" stroke-dasharray="7 4" d="M40 80L600 20"/>
              <g class="fill-clay"><circle cx="40" cy="80" r="6"><title>1 March: 2</title></circle></g>
              <text class="pen-paper fill-ink" x="630" y="20" text-anchor="end" font-weight="600" stroke-width="5" paint-order="stroke">أحمد 李伟</text>
            </svg></figure>\
            """)) {
            assertThat(figures(pdf.getDocumentCatalog().getStructureTreeRoot())).containsExactly("From 2 to 6");
            assertThat(new Hands().getText(pdf)).doesNotContain("1 March: 2");
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 144);
            int[] colours = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            assertThat(Arrays.stream(colours).distinct().boxed())
                    .as("clay, teal and the line are there, and nothing of what a phone shows")
                    .contains(0xff8f4e2e, 0xff1d6660, 0xffddd6ca)
                    .doesNotContain(0xff5b6664);
        }
    }

    /** What each figure says to whoever does not see it. */
    private static List<String> figures(PDStructureNode node) {
        List<String> said = new ArrayList<>();
        for (Object child : node.getKids()) {
            if (child instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    said.add(element.getAlternateDescription());
                }
                said.addAll(figures(element));
            }
        }
        return said;
    }

    @Test
    void fetchesNothing() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        String there = "http://localhost:" + elsewhere.getAddress().getPort();
        Path secret = Files.writeString(Files.createTempFile("secret", ".css"), "p:after { content: 'stolen' }");
        try (PDDocument pdf = printed("<img alt='' src='" + there + "/a.png'>"
                + "<link rel='stylesheet' href='" + there + "/b.css'><style>@import url(" + secret.toUri()
                + ");</style>"
                + "<iframe src='" + there + "/c'></iframe><object data='" + there + "/d'></object>"
                + "<p style=\"background: url('" + there + "/e.png')\">x</p>")) {
            assertThat(calls).hasValue(0);
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("stolen");
        } finally {
            elsewhere.stop(0);
            Files.delete(secret);
        }
    }

    /** Beside the words of its head, on each page; whatever else is a picture stays away. */
    @Test
    void carriesTheClinicsMarkAndNoOtherPicture() throws IOException {
        BufferedImage dots = new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB);
        dots.setRGB(5, 5, 0xffff0000);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(dots, "png", png);
        String page = PAGE.formatted("<img src='/riverside/other' alt=''/>")
                .replace("Walter ·", "<img class='paper-mark' src='/riverside/mark?mark=1' alt=''/> Walter ·");
        try (PDDocument with = Loader.loadPDF(new Paper(Files.readString(STYLE), "", png.toByteArray()).print(page));
                PDDocument without = Loader.loadPDF(new Paper(Files.readString(STYLE), "", new byte[0]).print(page))) {
            assertThat(pictures(with)).hasSize(1);
            assertThat(pictures(without)).isEmpty();
        }
    }

    private static List<COSName> pictures(PDDocument pdf) {
        List<COSName> pictures = new ArrayList<>();
        pdf.getPage(0).getResources().getXObjectNames().forEach(pictures::add);
        return pictures;
    }

    /** The filter names the reader's paper below the style: the last word counts. */
    @Test
    void isAsLargeAsTheReadersPaper() throws IOException {
        String letter = Files.readString(STYLE) + "@page{size:letter}";
        try (PDDocument european = printed("");
                PDDocument american = Loader.loadPDF(new Paper(letter, "", new byte[0]).print(PAGE.formatted("")))) {
            assertThat(european.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(american.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
            assertThat(american.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
    }

    private static PDDocument printed(String more) throws IOException {
        return Loader.loadPDF(new Paper(Files.readString(STYLE), "", new byte[0]).print(PAGE.formatted(more)));
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return Collections.unmodifiableList(fonts);
    }

    /** Which hand each word is written in. */
    private static final class Hands extends PDFTextStripper {

        private final Map<String, String> hands = new TreeMap<>();

        Hands() {
            setSortByPosition(true);
        }

        Map<String, String> of(PDDocument pdf) throws IOException {
            getText(pdf);
            return hands;
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            for (String word : text.split(" ")) {
                hands.put(word, letters.get(text.indexOf(word)).getFont().getName());
            }
            super.writeString(text, letters);
        }
    }
}
