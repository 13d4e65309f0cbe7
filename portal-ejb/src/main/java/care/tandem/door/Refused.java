package care.tandem.door;

import jakarta.ejb.ApplicationException;
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
