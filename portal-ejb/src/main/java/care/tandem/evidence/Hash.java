package care.tandem.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A SHA-256 hash of the tree. Leaves and inner nodes are hashed with a byte of their own in front, as RFC 6962 (2.1) has it, so
 * that neither can pass for the other.
 */
public final class Hash {

    /** Of a tree without leaves. */
    static final Hash EMPTY = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** One that is stored or sent. */
    static Hash from(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    static Hash ofLeaf(byte[] row) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(row));
    }

    static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In Base64, 44 signs. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
