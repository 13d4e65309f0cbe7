package care.tandem.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two texts that came from one: what each side changed, put together word by word. Where both changed the same place
 * differently, people have to choose.
 *
 * @param base what both began from
 */
public record TextMerge(String base, String theirs, String mine) {

    /** What took the place of words {@code from} to {@code to}. */
    private record Change(int from, int to, List<String> words) {}

    /** Both changes in one text; nothing where they touch. */
    public Optional<String> both() {
        List<String> from = TextChange.words(base);
        List<Change> changes = new ArrayList<>(changes(from, theirs));
        for (Change change : changes(from, mine)) {
            if (!changes.contains(change)) {
                changes.add(change);
            }
        }
        changes.sort(Comparator.comparingInt(Change::from));
        return touch(changes) ? Optional.empty() : Optional.of(apply(from, changes));
    }

    private static List<Change> changes(List<String> from, String text) {
        List<String> to = TextChange.words(text);
        return TextChange.between(from, to).stream()
                .map(change -> new Change(change.from(), change.to(), to.subList(change.start(), change.end())))
                .toList();
    }

    /** Side by side is close enough: two people at the same place mean different things by it. */
    private static boolean touch(List<Change> changes) {
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).from() <= changes.get(i - 1).to()) {
                return true;
            }
        }
        return false;
    }

    private static String apply(List<String> from, List<Change> changes) {
        List<String> to = new ArrayList<>();
        int at = 0;
        for (Change change : changes) {
            to.addAll(from.subList(at, change.from()));
            to.addAll(change.words());
            at = change.to();
        }
        to.addAll(from.subList(at, from.size()));
        return String.join("", to);
    }
}
