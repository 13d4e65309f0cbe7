package care.tandem.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log as it is hashed. Its text is one JSON object in the canonical form of RFC 8785, whose names and values
 * {@code docs/log-format.md} defines; what a row does not have is left out. Whoever changes a line of this gives the format a new
 * number, and keeps the old one for the rows that were hashed with it.
 *
 * @param at in microseconds
 */
public record LoggedRow(
        UUID clinic,
        UUID id,
        Instant at,
        String subject,
        @Nullable UUID member,
        String call,
        @Nullable UUID item,
        String outcome,
        @Nullable String why,
        @Nullable String digest,
        @Nullable Integer held,
        @Nullable UUID sending,
        @Nullable UUID made,
        @Nullable String address) {

    private static final int FORMAT = 1;

    /** Six digits of a second, whatever they are. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** Names in alphabetical order, nothing between them but commas. */
    public String text() {
        StringBuilder json = new StringBuilder("{");
        add(json, "address", address);
        add(json, "at", MOMENT.format(at));
        add(json, "call", call);
        add(json, "clinic", clinic);
        add(json, "digest", digest);
        addNumber(json, "held", held);
        add(json, "id", id);
        add(json, "item", item);
        add(json, "made", made);
        add(json, "member", member);
        add(json, "outcome", outcome);
        add(json, "sending", sending);
        add(json, "subject", subject);
        addNumber(json, "v", FORMAT);
        add(json, "why", why);
        return json.append('}').toString();
    }

    /** The hash of the leaf that the row is in the tree. */
    Hash leaf() {
        return Hash.ofLeaf(text().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(StringBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            begin(json, name).append('"');
            value.toString().chars().forEach(sign -> escape(json, (char) sign));
            json.append('"');
        }
    }

    private static void addNumber(StringBuilder json, String name, @Nullable Integer value) {
        if (value != null) {
            begin(json, name).append(value.intValue());
        }
    }

    private static StringBuilder begin(StringBuilder json, String name) {
        return json.append(json.length() == 1 ? "" : ",")
                .append('"')
                .append(name)
                .append("\":");
    }

    private static void escape(StringBuilder json, char sign) {
        switch (sign) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> json.append(sign < ' ' ? String.format("\\u%04x", (int) sign) : String.valueOf(sign));
        }
    }
}
