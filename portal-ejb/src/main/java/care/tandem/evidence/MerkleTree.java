package care.tandem.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of a Merkle tree after RFC 6962 (2.1), from the hashes of its whole subtrees, wherever these are kept.
 *
 * @see Proofs for the other side
 */
final class MerkleTree {

    /** Where hashes of whole subtrees are found. */
    @FunctionalInterface
    interface Subtrees {

        /** The root of the 2<sup>level</sup> leaves that begin with leaf number × 2<sup>level</sup>. */
        Hash root(int level, long number);
    }

    private final Subtrees subtrees;

    MerkleTree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** Over the first leaves. */
    Hash root(long size) {
        return size == 0 ? Hash.EMPTY : root(0, size);
    }

    /** What leads from a leaf to the root over the first leaves, from below to above. */
    List<Hash> inclusion(long leaf, long size) {
        List<Hash> path = new ArrayList<>();
        long from = 0;
        for (long left = size; left > 1; ) {
            long half = half(left);
            if (leaf - from < half) {
                path.add(0, root(from + half, left - half));
                left = half;
            } else {
                path.add(0, root(from, half));
                from += half;
                left -= half;
            }
        }
        return path;
    }

    /** What shows that a tree with more leaves begins with all of an older one. */
    List<Hash> consistency(long older, long newer) {
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long old = older;
        long left = newer;
        boolean whole = true;
        while (old < left) {
            long half = half(left);
            if (old <= half) {
                path.add(0, root(from + half, left - half));
                left = half;
            } else {
                path.add(0, root(from, half));
                from += half;
                old -= half;
                left -= half;
                whole = false;
            }
        }
        if (!whole) {
            path.add(0, root(from, left));
        }
        return path;
    }

    private Hash root(long from, long size) {
        if (Long.bitCount(size) == 1) {
            return subtrees.root(Long.numberOfTrailingZeros(size), from / size);
        }
        long half = half(size);
        return Hash.ofNode(root(from, half), root(from + half, size - half));
    }

    /** The largest power of two that is less. */
    private static long half(long size) {
        return Long.highestOneBit(size - 1);
    }
}
