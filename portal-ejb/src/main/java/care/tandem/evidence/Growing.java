package care.tandem.evidence;

import java.util.ArrayList;
import java.util.List;

/** A tree to which one leaf after the other is added, of which nothing is kept but the roots of its whole subtrees. */
final class Growing {

    /** By level, null where the leaves so far have no whole subtree of it by itself. */
    private final List<Hash> whole = new ArrayList<>();

    private long size;

    void add(Hash leaf) {
        Hash carried = leaf;
        int level = 0;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            carried = Hash.ofNode(whole.get(level), carried);
            level++;
        }
        if (level == whole.size()) {
            whole.add(carried);
        } else {
            whole.set(level, carried);
        }
        size++;
    }

    long size() {
        return size;
    }

    Hash root() {
        Hash root = null;
        for (int level = 0; level < whole.size(); level++) {
            if ((size >> level & 1) == 1) {
                root = root == null ? whole.get(level) : Hash.ofNode(whole.get(level), root);
            }
        }
        return root == null ? Hash.EMPTY : root;
    }
}
