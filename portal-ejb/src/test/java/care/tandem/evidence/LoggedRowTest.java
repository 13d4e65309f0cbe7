package care.tandem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The bytes of a row that are hashed: once defined, the same for good. {@code docs/log-format.md} has the first of these. */
class LoggedRowTest {

    private static final UUID CLINIC = UUID.fromString("a0000000-0000-4000-8000-000000000000");
    private static final UUID ENTRY = UUID.fromString("0199f3a1-7c00-7000-8000-000000000001");
    private static final UUID MEMBER = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    private static final UUID GOAL = UUID.fromString("0199f3a1-0000-7000-8000-000000000009");
    private static final Instant AT = Instant.parse("2026-11-27T10:00:00.120Z");

    @Test
    void areOneJsonObjectWithItsNamesInOrder() {
        LoggedRow row = new LoggedRow(
                CLINIC,
                ENTRY,
                AT,
                "f3a1",
                MEMBER,
                "Goals.accept",
                GOAL,
                "DONE",
                null,
                null,
                null,
                null,
                null,
                "203.0.113.7");

        assertThat(row.text())
                .isEqualTo(
                        "{\"address\":\"203.0.113.7\",\"at\":\"2026-11-27T10:00:00.120000Z\",\"call\":\"Goals.accept\","
                                + "\"clinic\":\"a0000000-0000-4000-8000-000000000000\",\"id\":\"0199f3a1-7c00-7000-8000-000000000001\","
                                + "\"item\":\"0199f3a1-0000-7000-8000-000000000009\","
                                + "\"member\":\"a0000000-0000-4000-8000-000000000001\",\"outcome\":\"DONE\",\"subject\":\"f3a1\","
                                + "\"v\":1}");
        assertThat(row.leaf()).hasToString("SB7uLvqhsTmz5WlHfzkA7SBxRu5fiL5OzesxP8s6G20=");
    }

    @Test
    void escapeWhatJsonWantsEscaped() {
        LoggedRow row = new LoggedRow(
                CLINIC,
                ENTRY,
                AT,
                "\"\\\b\t\n\f\r\u0001é",
                null,
                "x",
                null,
                "FAILED",
                "Why",
                "ab",
                12,
                ENTRY,
                GOAL,
                null);

        assertThat(row.text())
                .contains("\"subject\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001é\",\"v\":1,\"why\":\"Why\"}")
                .contains("\"digest\":\"ab\",\"held\":12,\"id\"")
                .contains("\"made\":\"" + GOAL + "\",\"outcome\"")
                .contains("\"sending\":\"" + ENTRY + "\"");
    }

    @Test
    void differWhereAnythingDiffers() {
        LoggedRow row =
                new LoggedRow(CLINIC, ENTRY, AT, "a", null, "b", null, "DONE", null, null, null, null, null, null);

        assertThat(row.leaf())
                .isNotEqualTo(new LoggedRow(
                                CLINIC,
                                ENTRY,
                                AT.plusNanos(1_000),
                                "a",
                                null,
                                "b",
                                null,
                                "DONE",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .leaf())
                .isNotEqualTo(new LoggedRow(
                                CLINIC, ENTRY, AT, "a", MEMBER, "b", null, "DONE", null, null, null, null, null, null)
                        .leaf());
    }
}
