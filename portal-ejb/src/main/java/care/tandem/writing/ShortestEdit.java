package care.tandem.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The fewest steps that make one row of numbers another, where a step takes one away or puts one in: E. W. Myers, "An
 * O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986). What is equal at both ends is left aside first.
 */
final class ShortestEdit {

    private static final int NOWHERE = -1;

    private final int[] before;
    private final int[] after;
    private final int head;

    /** How many of each lie between what is equal at both ends. */
    private final int gone;

    private final int come;

    /** How far each diagonal was followed, for each number of steps; a diagonal is what is gone less what has come. */
    private final List<int[]> reached = new ArrayList<>();

    private int length;
    private boolean found;

    /** @param most so many steps are tried; where more are needed, all that lies between the equal ends is one change */
    ShortestEdit(int[] before, int[] after, int most) {
        this.before = before;
        this.after = after;
        int equal = Arrays.mismatch(before, after);
        head = equal == NOWHERE ? before.length : equal;
        int tail = 0;
        while (tail < Math.min(before.length, after.length) - head
                && before[before.length - 1 - tail] == after[after.length - 1 - tail]) {
            tail++;
        }
        gone = before.length - head - tail;
        come = after.length - head - tail;
        if (gone > 0 && come > 0) {
            search(most);
        }
    }

    /** How many steps were tried; 0 where the equal ends say it all. */
    int length() {
        return length;
    }

    /** In their order. */
    List<TextChange> changes() {
        if (gone == 0 && come == 0) {
            return List.of();
        }
        return found ? steps() : List.of(new TextChange(head, head + gone, head, head + come));
    }

    private void search(int most) {
        int[] furthest = new int[2 * Math.min(most, gone + come) + 3];
        int middle = furthest.length / 2;
        Arrays.fill(furthest, NOWHERE);
        furthest[middle + 1] = 0;
        for (length = 0; length <= most && !found; length++) {
            reached.add(Arrays.copyOfRange(furthest, middle - length - 1, middle + length + 2));
            for (int diagonal = -length; diagonal <= length; diagonal += 2) {
                int at = follow(diagonal, next(furthest, middle, diagonal));
                furthest[middle + diagonal] = at;
                found |= at == gone && at - diagonal == come;
            }
        }
        length--;
    }

    /** Where one is on a diagonal after one more step: down from the one above, or right from the one below. */
    private int next(int[] furthest, int middle, int diagonal) {
        return Math.max(down(furthest, middle, diagonal), right(furthest, middle, diagonal));
    }

    private int down(int[] furthest, int middle, int diagonal) {
        int at = furthest[middle + diagonal + 1];
        return at - diagonal <= come ? at : NOWHERE;
    }

    private int right(int[] furthest, int middle, int diagonal) {
        int at = furthest[middle + diagonal - 1];
        return at != NOWHERE && at < gone ? at + 1 : NOWHERE;
    }

    private int follow(int diagonal, int from) {
        int at = from;
        while (at != NOWHERE && at < gone && at - diagonal < come && before[head + at] == after[head + at - diagonal]) {
            at++;
        }
        return at;
    }

    /** The way back from the end, and what was taken away and put in on it. */
    private List<TextChange> steps() {
        BitSet away = new BitSet();
        BitSet in = new BitSet();
        int diagonal = gone - come;
        for (int step = length; step > 0; step--) {
            int[] furthest = reached.get(step);
            int middle = furthest.length / 2;
            int down = down(furthest, middle, diagonal);
            if (down >= right(furthest, middle, diagonal)) {
                in.set(down - diagonal - 1);
                diagonal++;
            } else {
                away.set(furthest[middle + diagonal - 1]);
                diagonal--;
            }
        }
        return runs(away, in);
    }

    private List<TextChange> runs(BitSet away, BitSet in) {
        List<TextChange> changes = new ArrayList<>();
        int at = 0;
        int there = 0;
        while (at < gone || there < come) {
            int to = away.nextClearBit(at);
            int end = in.nextClearBit(there);
            if (to > at || end > there) {
                changes.add(new TextChange(head + at, head + to, head + there, head + end));
            }
            at = to + 1;
            there = end + 1;
        }
        return changes;
    }
}
