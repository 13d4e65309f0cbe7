package care.tandem.web.pages;

import java.util.Set;
import java.util.TreeSet;

/** What a walk through all pages found. */
final class Findings {

    private final Set<String> faults = new TreeSet<>();
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> prefixes = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    void fault(String where, String what) {
        faults.add(where + ": " + what);
    }

    void key(String key) {
        keys.add(key);
    }

    /** Some keys that begin like this are used; which ones only the running page knows. */
    void prefix(String prefix) {
        prefixes.add(prefix);
    }

    void seen(String page) {
        seen.add(page);
    }

    Set<String> faults() {
        return faults;
    }

    Set<String> keys() {
        return keys;
    }

    Set<String> prefixes() {
        return prefixes;
    }

    Set<String> seen() {
        return seen;
    }
}
