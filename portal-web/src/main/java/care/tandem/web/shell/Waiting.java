package care.tandem.web.shell;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** So many things that wait, and no more: another one takes the place of the one that has waited longest. */
final class Waiting<T> {

    private final int most;
    private final Set<T> waiting = new LinkedHashSet<>();

    Waiting(int most) {
        this.most = most;
    }

    /**
     * Lets one more wait.
     *
     * @return the one whose place it takes, which waits no more; empty where there is room for both
     */
    synchronized Optional<T> begins(T one) {
        waiting.add(one);
        if (waiting.size() <= most) {
            return Optional.empty();
        }
        T longest = waiting.iterator().next();
        waiting.remove(longest);
        return Optional.of(longest);
    }

    synchronized void ends(T one) {
        waiting.remove(one);
    }
}
