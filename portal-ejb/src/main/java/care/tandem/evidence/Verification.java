package care.tandem.evidence;

import care.tandem.evidence.Finding.Kind;
import care.tandem.evidence.LogTables.Cut;
import care.tandem.evidence.LogTables.Leaf;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Looks through the whole log of a clinic for what does not fit: each line against its hash, all hashes against each head that was
 * signed, in the database and outside. It reads ten thousand lines at once and keeps none.
 */
public final class Verification {

    private static final int PART = 10_000;

    /** No more than so many findings are told: where all is changed, the first of them say enough. */
    private static final int MOST = 100;

    /** No transaction takes as long; so much older than the head before it no line can be. */
    private static final Duration LATEST = Duration.ofHours(1);

    private final LogTables tables;
    private final SignedHeads signed;
    private final List<LogHead> outside;
    private final List<Finding> findings = new ArrayList<>();
    private final Growing grown = new Growing();
    private List<LogHead> heads = List.of();

    /** Of {@link #heads}, the next whose end is not reached yet. */
    private int next;

    /** Leaves up to here were looked at. */
    private long end;

    /** The first line that has to be there: as a head says, those before it were deleted when their time was over. */
    private long kept;

    private long goodUntil;
    private boolean rootsFit = true;
    private Instant before = Instant.MIN;

    private Verification(LogTables tables, SignedHeads signed, List<LogHead> outside) {
        this.tables = tables;
        this.signed = signed;
        this.outside = outside;
    }

    /**
     * What came of it.
     *
     * @param lines in the tree
     * @param waiting lines that are not in it yet
     * @param heads in the database
     * @param outside heads that were kept outside the database
     * @param findings what does not fit, at most a hundred; empty where everything does
     */
    public record Result(long lines, long waiting, int heads, int outside, List<Finding> findings) {}

    /**
     * Looks through it all.
     *
     * @param connection to the database, in a transaction that works for the clinic
     * @param outside what was kept of its heads outside the database
     */
    public static Result of(Connection connection, UUID clinic, List<LogHead> outside) throws SQLException {
        return new Verification(new LogTables(connection, clinic), new SignedHeads(connection, clinic), outside)
                .result();
    }

    /** Heads are read before the size of the tree, and its end before its size again: meanwhile it may grow. */
    private Result result() throws SQLException {
        List<LogHead> stored = signed.all();
        Cut cut = cut();
        heads = all(stored);
        kept = heads.stream().mapToLong(LogHead::first).max().orElse(0);
        lookThroughLeaves(cut.size());
        lookForWhatIsMissing(cut, stored);
        long last = tables.end();
        if (last > cut().size()) {
            find(Finding.between(Kind.HASH_GONE, cut.size(), last));
        }
        for (LogTables.Stray stray : tables.strays(cut, MOST)) {
            find(new Finding(Kind.ADDED, 0, 0, stray.entry()));
        }
        return new Result(end, tables.waiting(cut), stored.size(), outside.size(), List.copyOf(findings));
    }

    /** Those of the database and those outside, by size; forged ones are told and left out. */
    private List<LogHead> all(List<LogHead> stored) {
        List<LogHead> candidates = new ArrayList<>(outside);
        candidates.addAll(stored);
        String key = candidates.isEmpty() ? "" : candidates.get(0).key();
        List<LogHead> ours = new ArrayList<>();
        for (LogHead head : candidates) {
            if (!head.key().equals(key) || !head.isSigned()) {
                find(new Finding(Kind.FORGED, head.size(), head.size(), null));
            } else {
                ours.add(head);
            }
        }
        ours.sort(Comparator.comparingLong(LogHead::size));
        return ours;
    }

    private Cut cut() throws SQLException {
        return tables.cut().orElseThrow(() -> new SQLException("The clinic has no log"));
    }

    private void lookThroughLeaves(long size) throws SQLException {
        for (long first = 0; first < size; first += PART) {
            for (Leaf leaf : tables.leaves(first, (int) Math.min(PART, size - first))) {
                look(leaf);
            }
        }
    }

    private void look(Leaf leaf) {
        if (leaf.number() != end) {
            find(Finding.between(Kind.HASH_GONE, end, leaf.number()));
            rootsFit = false;
        }
        end = leaf.number() + 1;
        if (leaf.row() == null) {
            if (leaf.number() >= kept) {
                find(Finding.at(Kind.GONE, leaf.number(), leaf.entry()));
            }
        } else if (!leaf.row().leaf().equals(leaf.hash())) {
            find(Finding.at(Kind.CHANGED, leaf.number(), leaf.entry()));
        } else if (leaf.row().at().isBefore(before)) {
            find(Finding.at(Kind.LATE, leaf.number(), leaf.entry()));
        }
        grown.add(leaf.hash());
        while (next < heads.size() && heads.get(next).size() <= end) {
            compare(heads.get(next++));
        }
    }

    /** After the first head that does not fit no other one can. */
    private void compare(LogHead head) {
        if (rootsFit && !head.hash().equals(grown.root())) {
            find(Finding.between(Kind.NOT_AS_SIGNED, goodUntil, head.size()));
            rootsFit = false;
        }
        goodUntil = head.size();
        before = head.at().minus(LATEST);
    }

    private void lookForWhatIsMissing(Cut cut, List<LogHead> stored) {
        if (end < cut.size()) {
            find(Finding.between(Kind.HASH_GONE, end, cut.size()));
        }
        if (next < heads.size()) {
            find(Finding.between(Kind.CUT, end, heads.get(heads.size() - 1).size()));
        }
        Set<LogHead> there = new HashSet<>(stored);
        for (LogHead head : outside) {
            if (head.size() <= end && !there.contains(head) && head.isSigned()) {
                find(new Finding(Kind.HEAD_GONE, head.size(), head.size(), null));
            }
        }
    }

    private void find(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }
}
