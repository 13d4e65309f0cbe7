package care.tandem.notes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two texts that came from one: what each side changed, put together word by word. Where both changed the same place
 * differently, people have to choose.
 */
final class Meeting {

    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");

    private Meeting() {}

    /** Both changes in one text; nothing where they touch. */
    static Optional<String> of(String base, String theirs, String mine) {
        List<String> from = words(base);
        List<AbstractDelta<String>> changes = new ArrayList<>(changes(from, theirs));
        for (AbstractDelta<String> change : changes(from, mine)) {
            if (!changes.contains(change)) {
                changes.add(change);
            }
        }
        changes.sort(Comparator.comparingInt(change -> change.getSource().getPosition()));
        return touch(changes) ? Optional.empty() : Optional.of(apply(from, changes));
    }

    private static List<AbstractDelta<String>> changes(List<String> from, String to) {
        return DiffUtils.diff(from, words(to)).getDeltas();
    }

    private static List<String> words(String text) {
        Stream<String> words = WORDS.matcher(text).results().map(MatchResult::group);
        return words.toList();
    }

    /** Side by side is close enough: two people at the same place mean different things by it. */
    private static boolean touch(List<AbstractDelta<String>> changes) {
        for (int i = 1; i < changes.size(); i++) {
            Chunk<String> before = changes.get(i - 1).getSource();
            if (changes.get(i).getSource().getPosition() <= before.getPosition() + before.size()) {
                return true;
            }
        }
        return false;
    }

    private static String apply(List<String> from, List<AbstractDelta<String>> changes) {
        List<String> to = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> change : changes) {
            to.addAll(from.subList(at, change.getSource().getPosition()));
            to.addAll(change.getTarget().getLines());
            at = change.getSource().getPosition() + change.getSource().size();
        }
        to.addAll(from.subList(at, from.size()));
        return String.join("", to);
    }
}
