package care.tandem.web.audit;

import care.tandem.audit.AuditLine;
import care.tandem.door.CurrentClinic;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The log for a spreadsheet: CSV after RFC 4180 in UTF-8, with the mark by which spreadsheets know it, and the clinic's times. A
 * cell that a spreadsheet would take for a formula, as a name that begins with an equals sign, begins with an apostrophe.
 */
@RequestScoped
class LogAsCsv implements LogFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** What formulas begin with, also where a spreadsheet reads the wide signs of Chinese and Japanese like the others. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final List<String> COLUMNS = List.of(
            "audit.at",
            "audit.who",
            "audit.what",
            "audit.whose",
            "audit.from",
            "audit.outcome",
            "audit.why",
            "audit.entries",
            "audit.digest",
            "audit.call",
            "audit.item",
            "audit.id");

    @Inject
    Texts texts;

    @Inject
    LogSentences sentences;

    @Inject
    CurrentClinic clinic;

    @Override
    public String type() {
        return "text/csv";
    }

    @Override
    public void write(Stream<AuditLine> lines, Writer to) throws IOException {
        to.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(to, CSVFormat.RFC4180);
        csv.printRecord(COLUMNS.stream().map(key -> texts.get(key)));
        for (Iterator<AuditLine> left = lines.iterator(); left.hasNext(); ) {
            csv.printRecord(cells(left.next()).map(LogAsCsv::safe));
        }
        csv.flush();
    }

    private Stream<@Nullable Object> cells(AuditLine line) {
        return Stream.of(
                line.at().atZone(clinic.getZone()).toOffsetDateTime(),
                line.byItself() ? "" : Objects.requireNonNullElse(line.who(), texts.get("audit.nobody")),
                texts.outside(sentences.what(line.call())),
                line.whose(),
                line.address(),
                texts.get("audit.outcome." + line.outcome()),
                sentences.why(line),
                line.held(),
                line.digest(),
                line.call(),
                line.item(),
                line.id());
    }

    static String safe(@Nullable Object cell) {
        String text = Objects.toString(cell, "");
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
