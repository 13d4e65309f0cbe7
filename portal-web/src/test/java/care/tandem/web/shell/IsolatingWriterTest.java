package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.text.MessageFormat;
import org.junit.jupiter.api.Test;

/** Names that are read from right to left, in sentences that are read from left to right. */
class IsolatingWriterTest {

    private static final String NOOR = "\u0646\u0648\u0631 \u062d\u062f\u0627\u062f";

    private final StringWriter page = new StringWriter();
    private final IsolatingWriter writer = new IsolatingWriter(new PlainWriter(page));

    @Test
    void areSetApartInAnElement() throws IOException {
        writes("p", said("{0} wrote 3 notes.", NOOR));
        assertThat(page).hasToString("<p><bdi>" + NOOR + "</bdi> wrote 3 notes.</p>");
    }

    @Test
    void areSetApartOneByOne() throws IOException {
        writes("p", said("With {0}: 10:00", Sentences.names(NOOR + ", Daniel Moreau, " + NOOR)));
        assertThat(page)
                .hasToString("<p>With <bdi>" + NOOR + "</bdi>, Daniel Moreau, <bdi>" + NOOR + "</bdi>: 10:00</p>");
    }

    @Test
    void areSetApartOnceWhenASentenceStandsInASentence() throws IOException {
        writes("p", said("Note: {0}.", said("{0} (client)", NOOR)));
        assertThat(page).hasToString("<p>Note: <bdi>" + NOOR + "</bdi> (client).</p>");
    }

    @Test
    void areSetApartBySignsWhereNoElementCanBe() throws IOException {
        writes("title", said("Goal of {0}", NOOR));
        writes("option", said("Goal of {0}", NOOR));
        writer.startElement("a", null);
        writer.writeAttribute("aria-label", said("Goal of {0}", NOOR), null);
        writer.endElement("a");
        String plain = "Goal of \u2068" + NOOR + "\u2069";
        assertThat(page)
                .hasToString("<title>" + plain + "</title><option>" + plain + "</option><a aria-label=\"" + plain
                        + "\"></a>");
    }

    @Test
    void leaveEverythingElseAsItIs() throws IOException {
        writes("p", said("{0} < {1}", "Zo\u00eb O\u2019Neill", 3));
        assertThat(page).hasToString("<p>Zo\u00eb O\u2019Neill &lt; 3</p>");
    }

    private void writes(String element, String text) throws IOException {
        writer.startElement(element, null);
        writer.writeText(text, null);
        writer.endElement(element);
        writer.flush();
    }

    private static String said(String message, Object... arguments) {
        return new MessageFormat(message).format(Isolated.in(arguments));
    }
}
