package care.tandem.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** Which addresses there are, for those who give out new ones. */
@ApplicationScoped
public class Addresses {

    @Inject
    ServletContext context;

    /** Whether an address of the portal itself begins with this word, as {@code clinics} or {@code goals}. */
    public boolean isTaken(String word) {
        return Paths.isTaken(context, word);
    }
}
