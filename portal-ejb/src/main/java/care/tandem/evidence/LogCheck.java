package care.tandem.evidence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What came of looking through the whole log.
 *
 * @param lines that were looked at
 * @param heads in the database
 * @param outside heads that were kept outside the database
 * @param findings what does not fit; empty where everything does
 */
public record LogCheck(Instant begun, Instant ended, long lines, int heads, int outside, List<Finding> findings) {

    public LogCheck {
        findings = List.copyOf(findings);
    }

    static LogCheck of(Instant begun, Instant ended, Verification.Result result) {
        return new LogCheck(begun, ended, result.lines(), result.heads(), result.outside(), result.findings());
    }

    static LogCheck of(Instant begun, Instant ended, long lines, int heads, int outside, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new LogCheck(
                    begun,
                    ended,
                    lines,
                    heads,
                    outside,
                    reader.readArray().getValuesAs(JsonObject.class).stream()
                            .map(LogCheck::finding)
                            .toList());
        }
    }

    /** The findings as they are stored. */
    String json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Finding finding : findings) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("kind", finding.kind().name())
                    .add("from", finding.from())
                    .add("to", finding.to());
            if (finding.entry() != null) {
                one.add("entry", finding.entry().toString());
            }
            array.add(one);
        }
        return array.build().toString();
    }

    private static Finding finding(JsonObject one) {
        return new Finding(
                Finding.Kind.valueOf(one.getString("kind")),
                one.getJsonNumber("from").longValue(),
                one.getJsonNumber("to").longValue(),
                one.containsKey("entry") ? UUID.fromString(one.getString("entry")) : null);
    }
}
