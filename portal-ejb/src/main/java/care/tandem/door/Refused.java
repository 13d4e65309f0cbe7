package care.tandem.door;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule of the domain says no. Carries the field it is about and the key of a message to the person; the shell shows
 * it beside that field, and the words they typed stay. Nothing was written.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

    /** For refusals about the whole form. */
    public static final String WHOLE = "";

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient List<Object> arguments;
    private transient List<Refused> others = List.of();

    /**
     * @param field the command's component it is about, or {@link #WHOLE}
     * @param key a key of the message bundle
     * @param arguments numbers and the like for the message; never what somebody wrote
     */
    public Refused(String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /**
     * Tries each rule, so that all that is wrong is said at once.
     *
     * @throws Refused the first of those that were broken, with the others in {@link #all()}
     */
    public static void together(Runnable... rules) {
        together(List.of(rules));
    }

    /** As {@link #together(Runnable...)}. */
    public static void together(List<Runnable> rules) {
        List<Refused> broken = new ArrayList<>();
        for (Runnable rule : rules) {
            try {
                rule.run();
            } catch (Refused refused) {
                broken.addAll(refused.all());
            }
        }
        throwAny(broken);
    }

    /** @throws Refused the first of these, with the others in {@link #all()}; not where there are none */
    public static void throwAny(List<Refused> broken) {
        if (!broken.isEmpty()) {
            throw all(broken);
        }
    }

    /** The first of these, with the others in {@link #all()}. */
    public static Refused all(List<Refused> broken) {
        Refused first = broken.get(0);
        first.others = List.copyOf(broken.subList(1, broken.size()));
        return first;
    }

    /** This refusal and those that were found together with it, in the order of the rules. */
    public List<Refused> all() {
        List<Refused> all = new ArrayList<>(List.of(this));
        all.addAll(others);
        return all;
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
