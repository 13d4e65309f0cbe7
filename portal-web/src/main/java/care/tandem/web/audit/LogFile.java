package care.tandem.web.audit;

import care.tandem.audit.AuditLine;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/** A kind of file that lines of the log are written into, one after the other as they come. */
interface LogFile {

    /** As in {@code text/csv}. */
    String type();

    void write(Stream<AuditLine> lines, Writer to) throws IOException;
}
