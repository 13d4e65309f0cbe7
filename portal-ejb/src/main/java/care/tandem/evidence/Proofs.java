package care.tandem.evidence;

import java.util.List;

/** Checks proofs as somebody does who has the roots alone, after RFC 9162 (2.1.3.2 and 2.1.4.2). */
public final class Proofs {

    private Proofs() {}

    /** Whether that leaf stands at that place among the first leaves under the root. */
    static boolean includes(Hash leaf, long number, long size, List<Hash> path, Hash root) {
        if (number < 0 || number >= size) {
            return false;
        }
        long node = number;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the newer root stands for the same leaves as the older one, and more after them. */
    static boolean isConsistent(long older, long newer, List<Hash> path, Hash olderRoot, Hash newerRoot) {
        if (older == newer) {
            return path.isEmpty() && olderRoot.equals(newerRoot);
        }
        if (older <= 0 || older > newer || path.isEmpty()) {
            return false;
        }
        long node = older - 1;
        long last = newer - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        boolean whole = Long.bitCount(older) == 1;
        Hash before = whole ? olderRoot : path.get(0);
        Hash after = before;
        for (Hash sibling : whole ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                before = Hash.ofNode(sibling, before);
                after = Hash.ofNode(sibling, after);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                after = Hash.ofNode(after, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(olderRoot) && after.equals(newerRoot);
    }
}
