package care.tandem.evidence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The tree of a clinic's log in its tables. What is stored is every eighth level; what lies between is worked out from tiles of
 * 256 hashes, each read once, so that a proof about any line takes at most two of them on each stored level.
 */
final class StoredTree {

    /** Levels from one that is stored to the next. */
    private static final int STEP = 8;

    private static final int TILE = 1 << STEP;

    /** The highest level that is stored. */
    private static final int TOP = 24;

    private record Place(int level, long tile) {}

    private final LogTables tables;
    private final Map<Place, List<Hash>> tiles = new HashMap<>();
    private final MerkleTree tree = new MerkleTree(this::subtree);

    StoredTree(LogTables tables) {
        this.tables = tables;
    }

    MerkleTree tree() {
        return tree;
    }

    /** Adds rows as leaves, and what becomes whole by them. @return the nodes to be stored */
    List<LogTables.Node> add(long size, List<LogTables.Next> rows) {
        List<LogTables.Node> nodes = new ArrayList<>();
        long number = size;
        for (LogTables.Next next : rows) {
            Hash leaf = next.row().leaf();
            nodes.add(new LogTables.Node(next.row().id(), 0, number, leaf));
            known(0, number, leaf);
            number++;
            for (int level = STEP; level <= TOP && number % (1L << level) == 0; level += STEP) {
                long subtree = (number >> level) - 1;
                Hash root = subtree(level, subtree, level - STEP);
                nodes.add(new LogTables.Node(UUID.randomUUID(), level, subtree, root));
                known(level, subtree, root);
            }
        }
        return nodes;
    }

    private Hash subtree(int level, long number) {
        return subtree(level, number, Math.min(TOP, level - level % STEP));
    }

    /** From the hashes of a level that is stored. */
    private Hash subtree(int level, long number, int stored) {
        int width = 1 << (level - stored);
        long first = number * width;
        List<Hash> tile = tile(stored, first / TILE);
        int from = (int) (first % TILE);
        if (tile.size() < from + width) {
            throw new BrokenTree(stored, first);
        }
        return fold(tile.subList(from, from + width));
    }

    private void known(int level, long number, Hash hash) {
        tile(level, number / TILE).add(hash);
    }

    private List<Hash> tile(int level, long tile) {
        return tiles.computeIfAbsent(new Place(level, tile), place -> read(level, tile));
    }

    private List<Hash> read(int level, long tile) {
        try {
            return new ArrayList<>(tables.hashes(level, tile * TILE, TILE));
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The tree of the log cannot be read", unreadable);
        }
    }

    /** The root over as many hashes as are a power of two. */
    private static Hash fold(List<Hash> hashes) {
        List<Hash> level = hashes;
        while (level.size() > 1) {
            List<Hash> above = new ArrayList<>(level.size() / 2);
            for (int i = 0; i < level.size(); i += 2) {
                above.add(Hash.ofNode(level.get(i), level.get(i + 1)));
            }
            level = above;
        }
        return level.get(0);
    }
}
