package care.tandem.web.audit;

import care.tandem.audit.AuditLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.Writer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log for programs: an array with an object a line, in UTF-8 and UTC; what a line does not have is left out. */
@RequestScoped
class LogAsJson implements LogFile {

    @Inject
    LogSentences sentences;

    @Override
    public String type() {
        return "application/json";
    }

    @Override
    public void write(Stream<AuditLine> lines, Writer to) {
        JsonGenerator json = Json.createGenerator(to);
        json.writeStartArray();
        lines.forEachOrdered(line -> write(line, json));
        json.writeEnd();
        json.flush();
    }

    private void write(AuditLine line, JsonGenerator json) {
        json.writeStartObject();
        add(json, "id", line.id());
        add(json, "at", line.at());
        add(json, "sentence", sentences.plain(line));
        add(json, "who", line.who());
        add(json, "whose", line.whose().isEmpty() ? null : line.whose());
        add(json, "from", line.address());
        add(json, "outcome", line.outcome());
        add(json, "why", line.why());
        add(json, "call", line.call());
        add(json, "item", line.item());
        add(json, "digest", line.digest());
        if (line.held() != null) {
            json.write("held", line.held());
        }
        json.writeEnd();
    }

    private static void add(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.write(name, value.toString());
        }
    }
}
