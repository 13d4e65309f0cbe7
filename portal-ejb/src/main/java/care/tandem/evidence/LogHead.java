package care.tandem.evidence;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * What was signed of a clinic's log: that it had so many lines, under that root.
 *
 * @param size lines, from the first one on
 * @param first the number of the first line that is kept; those before it were deleted when their time was over
 * @param root in Base64
 * @param at when it was signed, in microseconds
 * @param key the public key, 32 bytes in Base64
 * @param signature Ed25519 over {@link #text}, 64 bytes in Base64
 */
public record LogHead(UUID clinic, long size, long first, String root, Instant at, String key, String signature) {

    private static final String NAME = "tandem-log-head-1";
    private static final int PARTS = 8;

    /** What is signed: six lines, each with its end. */
    static String text(UUID clinic, long size, long first, String root, Instant at) {
        return NAME + "\n" + clinic + "\n" + size + "\n" + first + "\n" + root + "\n" + at + "\n";
    }

    public String text() {
        return text(clinic, size, first, root, at);
    }

    Hash hash() {
        return Hash.from(Base64.getDecoder().decode(root));
    }

    boolean isSigned() {
        try {
            new Ed25519Verify(Base64.getDecoder().decode(key))
                    .verify(Base64.getDecoder().decode(signature), text().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    /** As it is written outside the database: one line, without its end. */
    String line() {
        return String.join(
                " ",
                NAME,
                clinic.toString(),
                Long.toString(size),
                Long.toString(first),
                root,
                at.toString(),
                key,
                signature);
    }

    /** @throws IllegalArgumentException when the line is none */
    static LogHead of(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS || !parts[0].equals(NAME)) {
            throw new IllegalArgumentException("No head of a log: " + line);
        }
        return new LogHead(
                UUID.fromString(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                parts[4],
                Instant.parse(parts[5]),
                parts[6],
                parts[7]);
    }

    /** The moment as a head can say it. */
    static Instant moment(Instant exact) {
        return exact.truncatedTo(ChronoUnit.MICROS);
    }
}
