package care.tandem.web.help;

import care.tandem.people.Introductions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** What a client is told the first time, until they have read it. */
@Named("help")
@RequestScoped
public class HelpBacking {

    @Inject
    Introductions introductions;

    /** Goes back to the home, where it does not stand any more. */
    public void read() {
        introductions.read();
        Faces.redirect(Faces.getRequestContextPath());
    }
}
