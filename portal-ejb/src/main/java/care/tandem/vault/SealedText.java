package care.tandem.vault;

import java.util.Arrays;
import org.hibernate.annotations.Immutable;

/** Clinical text as the database knows it: bytes that say nothing without the clinic's key. */
@Immutable
public final class SealedText {

    private final byte[] bytes;

    SealedText(byte[] sealed) {
        bytes = sealed.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SealedText of " + bytes.length + " bytes";
    }
}
