package care.tandem.door;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sending of a form this request is. The same form with the same words, sent twice, is the same sending; a request
 * that comes from no form is none.
 */
@RequestScoped
public class CurrentSending {

    private @Nullable UUID key;

    public void is(@Nullable UUID itsKey) {
        key = itsKey;
    }

    /** Whether a form asks for what is done here. */
    public boolean isForm() {
        return key != null;
    }

    /** Null where the request is none. */
    @Nullable
    UUID key() {
        return key;
    }
}
