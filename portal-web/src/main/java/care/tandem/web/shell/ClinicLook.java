package care.tandem.web.shell;

import care.tandem.policies.CurrentPolicies;
import care.tandem.policies.Look;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the clinic of this request looks. */
@Named("look")
@RequestScoped
public class ClinicLook {

    @Inject
    CurrentPolicies policies;

    /** The digits of its two colours, as {@link ColoursServlet} takes them; empty where it has none of its own. */
    public String getColours() {
        Look look = policies.look();
        return look.accent().isEmpty() && look.accentInDark().isEmpty()
                ? ""
                : digits(look.accent()) + "-" + digits(look.inDark());
    }

    private static String digits(String colour) {
        return colour.replace("#", "");
    }

    /** The colour in which the clinic's paper is ruled; empty for the portal's own. */
    public String getInk() {
        return policies.look().accent();
    }

    /** The picture beside its name; null for the portal's own. */
    public @Nullable UUID getMark() {
        return policies.look().mark();
    }
}
