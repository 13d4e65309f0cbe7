package care.tandem.writing;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What somebody typed and the server does not have yet, kept by their own browser under a key that the server hands to
 * the author alone: on a lost device there is nothing to read.
 */
public final class DraftKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private DraftKey() {}

    /** A key for AES-256, in Base64. */
    public static String newKey() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
