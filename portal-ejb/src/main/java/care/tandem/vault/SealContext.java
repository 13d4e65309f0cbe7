package care.tandem.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed text belongs. Table, column and row are bound into the seal together with the clinic, so that a value
 * moved to any other place does not open.
 */
public record SealContext(String table, String column, UUID row) {

    byte[] boundTo(UUID clinic) {
        byte[] name = (table + "." + column).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(32 + name.length)
                .putLong(clinic.getMostSignificantBits())
                .putLong(clinic.getLeastSignificantBits())
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
