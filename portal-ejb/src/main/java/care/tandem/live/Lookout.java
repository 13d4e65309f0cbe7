package care.tandem.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Where one watches an item. Ask for the {@link #moment}, then find out whether the person may see the item and how
 * often it has changed, then {@link #watch}: what happened in between is told at once, so that nothing is missed.
 */
@ApplicationScoped
public class Lookout {

    /** Items whose last change is remembered: many more than change between a question and its answer. */
    static final int REMEMBERED = 4_096;

    @Inject
    Notifications notifications;

    private final Map<Item, Set<Watcher>> watchers = new HashMap<>();
    private final Map<Item, Long> latest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Item, Long> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long moment;

    /** Hears of an item. Is told on a thread that serves all, and so passes on what it hears and never waits. */
    public interface Watcher {

        /** It has changed, so many times by now. */
        void changed(long changes);

        /** Somebody is writing there; perhaps on this very page. */
        void writing(Writing writing);

        /** Whether it is somebody's whose sign-in has ended. */
        boolean isOf(SignedOut signedOut);

        /** The last word: what may be seen has to be asked anew, since it may have changed or something may be missed. */
        void lookAgain();
    }

    /** Goes on whenever all that was found out before has to be asked anew. */
    public synchronized long moment() {
        return moment;
    }

    /**
     * Watches an item until {@link #leave} or until told to look again.
     *
     * @param changes how often it had changed when that was asked
     * @param asked the moment before that was asked
     */
    public void watch(Item item, long changes, long asked, Watcher watcher) {
        if (isOvertaken(item, asked, watcher)) {
            watcher.lookAgain();
            return;
        }
        long now = latest(item);
        if (now > changes) {
            watcher.changed(now);
        }
    }

    /** Does not watch it any more. */
    public synchronized void leave(Item item, Watcher watcher) {
        watchers.computeIfPresent(item, (one, all) -> all.remove(watcher) && all.isEmpty() ? null : all);
    }

    /** Tells all who watch that item, on every node. */
    public void tell(Writing writing) {
        notifications.send(writing);
    }

    /** Listening began, perhaps again: notices from before it are unknown. */
    void listeningBegan() {
        sendAway((item, watcher) -> true);
    }

    void hear(Notice notice) {
        if (notice instanceof Notice.Changed changed) {
            remember(changed);
            each(changed.item(), watcher -> watcher.changed(changed.changes()));
        } else if (notice instanceof Writing writing) {
            each(writing.item(), watcher -> watcher.writing(writing));
        } else if (notice instanceof Notice.Access access) {
            sendAway((item, watcher) -> item.clinic().equals(access.clinic()));
        } else if (notice instanceof SignedOut out) {
            sendAway((item, watcher) -> watcher.isOf(out));
        }
    }

    private synchronized boolean isOvertaken(Item item, long asked, Watcher watcher) {
        if (asked != moment) {
            return true;
        }
        watchers.computeIfAbsent(item, one -> new HashSet<>()).add(watcher);
        return false;
    }

    private synchronized long latest(Item item) {
        return latest.getOrDefault(item, 0L);
    }

    private synchronized void remember(Notice.Changed changed) {
        latest.merge(changed.item(), changed.changes(), Math::max);
    }

    private void each(Item item, Consumer<Watcher> told) {
        of(item).forEach(told);
    }

    private synchronized List<Watcher> of(Item item) {
        return List.copyOf(watchers.getOrDefault(item, Set.of()));
    }

    private void sendAway(BiPredicate<Item, Watcher> which) {
        removed(which).forEach(Watcher::lookAgain);
    }

    private synchronized List<Watcher> removed(BiPredicate<Item, Watcher> which) {
        moment++;
        List<Watcher> removed = new ArrayList<>();
        watchers.forEach((item, all) -> all.removeIf(watcher -> which.test(item, watcher) && removed.add(watcher)));
        watchers.values().removeIf(Set::isEmpty);
        return removed;
    }
}
