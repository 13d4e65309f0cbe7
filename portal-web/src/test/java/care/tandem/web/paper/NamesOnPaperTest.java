package care.tandem.web.paper;

import static care.tandem.web.paper.Reading.onThePaper;
import static care.tandem.web.paper.Reading.plain;
import static care.tandem.web.paper.Reading.read;
import static care.tandem.web.paper.Reading.signs;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody is called stands whole wherever paper names them: at its head, in headings and under signatures. */
class NamesOnPaperTest {

    private static final Path STYLE = Path.of("src/main/webapp/resources/tandem/paper.css");

    private static final String NOTE_AND_GOAL = """
            <html lang="en"><head><title>Note on %1$s</title></head><body><main>
              <p class="paper-head">%1$s · Riverside Therapy · 3 March 2026</p>
              <h1>Note on %1$s</h1><p class="when">Written by %1$s · SOAP · signed</p>
              <h2>A goal of %1$s</h2>
              <figure class="words client"><figcaption class="words-who">%1$s’s words</figcaption></figure>
              <ul class="talk"><li><p><strong dir="auto">%1$s</strong> signed it</p></li></ul>
            </main></body></html>""";

    private static final int TIMES = 6;

    static Stream<String> names() {
        return Stream.of(
                "Wolfeschlegelstein".repeat(12).substring(0, 200),
                "D'Arcy O'Neill-N'Golo",
                "نور الدين الحداد",
                "Suharto");
    }

    @ParameterizedTest
    @MethodSource("names")
    void areReadWholeAndOnThePaper(String name) throws IOException {
        String page = NOTE_AND_GOAL.formatted(Entities.escape(name));
        try (PDDocument pdf = Loader.loadPDF(new Paper(Files.readString(STYLE), "", new byte[0]).print(page))) {
            String words = read(pdf);
            for (String word : List.of(name.split(" "))) {
                assertThat(words.split(plain(word), -1)).as(words).hasSize(TIMES + 1);
            }
            assertThat(words).contains("signedit").doesNotContain("&", "[U+");
            assertThat(signs(pdf)).allMatch(onThePaper(pdf));
        }
    }
}
