package care.tandem.evidence;

import care.tandem.door.HasItem;
import care.tandem.evidence.LogTables.Leaf;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proof that a line stands in the log.
 *
 * @param entry the line's id
 * @param row what was hashed of it, as it is now; empty where the line is gone, or not in the tree yet
 * @param number where it stands among all lines, counted from 0
 * @param path hashes from the leaf up to the root, in Base64
 * @param head what was signed; null where the line is not in the tree yet
 * @param fits whether all this fits together
 */
public record LineProof(
        UUID entry,
        String row,
        long number,
        List<String> path,
        @Nullable LogHead head,
        boolean fits) implements HasItem {

    public LineProof {
        path = List.copyOf(path);
    }

    static LineProof waiting(UUID entry) {
        return new LineProof(entry, "", 0, List.of(), null, false);
    }

    static LineProof of(Leaf leaf, List<Hash> path, LogHead head) {
        boolean fits = leaf.row() != null
                && head.isSigned()
                && Proofs.includes(leaf.row().leaf(), leaf.number(), head.size(), path, head.hash());
        return new LineProof(
                leaf.entry(),
                leaf.row() == null ? "" : leaf.row().text(),
                leaf.number(),
                path.stream().map(Hash::toString).toList(),
                head,
                fits);
    }

    @Override
    public UUID item() {
        return entry;
    }
}
