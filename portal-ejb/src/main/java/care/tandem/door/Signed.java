package care.tandem.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a door answers where something was signed: the audit trail takes the digest down, too.
 *
 * @param item the note
 * @param digest SHA-256 over the exact text, 64 hexadecimal digits; null where it was signed before digests were kept
 */
public record Signed(UUID item, @Nullable String digest) implements HasItem {}
