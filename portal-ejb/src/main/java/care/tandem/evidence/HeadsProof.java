package care.tandem.evidence;

import java.util.List;

/**
 * The proof that the log of a newer head begins with all lines of an older one.
 *
 * @param path hashes in Base64, in the order of RFC 6962 (2.1.2)
 * @param fits whether all this fits together
 */
public record HeadsProof(LogHead older, LogHead newer, List<String> path, boolean fits) {

    public HeadsProof {
        path = List.copyOf(path);
    }

    static HeadsProof of(LogHead older, LogHead newer, List<Hash> path) {
        boolean fits = older.isSigned()
                && newer.isSigned()
                && Proofs.isConsistent(older.size(), newer.size(), path, older.hash(), newer.hash());
        return new HeadsProof(older, newer, path.stream().map(Hash::toString).toList(), fits);
    }
}
