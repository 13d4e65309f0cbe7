package care.tandem.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two texts line by line, and within lines that differ word by word. */
final class Comparison {

    /** So many words and lines are found to be gone or come; past that, what is left is one change. */
    private static final int MOST = 1_000;

    private final List<String> first;
    private final List<String> second;
    private final Map<List<String>, Integer> known = new HashMap<>();
    private int left = MOST;

    Comparison(List<String> first, List<String> second) {
        this.first = first;
        this.second = second;
    }

    List<TextChange> changes() {
        int[] firstLines = lineStarts(first);
        int[] secondLines = lineStarts(second);
        List<TextChange> changes = new ArrayList<>();
        for (TextChange lines : shortest(lines(first, firstLines), lines(second, secondLines))) {
            int from = firstLines[lines.from()];
            int start = secondLines[lines.start()];
            int[] gone = words(first.subList(from, firstLines[lines.to()]));
            int[] come = words(second.subList(start, secondLines[lines.end()]));
            shortest(gone, come).forEach(words -> changes.add(words.movedBy(from, start)));
        }
        return changes;
    }

    private List<TextChange> shortest(int[] before, int[] after) {
        ShortestEdit edit = new ShortestEdit(before, after, left);
        left -= edit.length();
        return edit.changes();
    }

    /** Where each line begins, and behind the last one where the text ends. */
    private static int[] lineStarts(List<String> words) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("\n") && i + 1 < words.size()) {
                starts.add(i + 1);
            }
        }
        if (!words.isEmpty()) {
            starts.add(words.size());
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] lines(List<String> words, int[] starts) {
        int[] lines = new int[starts.length - 1];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = number(words.subList(starts[i], starts[i + 1]));
        }
        return lines;
    }

    private int[] words(List<String> words) {
        return words.stream().mapToInt(word -> number(List.of(word))).toArray();
    }

    /** The same for the same words, so that they are compared as numbers. */
    private int number(List<String> words) {
        Integer number = known.putIfAbsent(words, known.size());
        return number == null ? known.size() - 1 : number;
    }
}
