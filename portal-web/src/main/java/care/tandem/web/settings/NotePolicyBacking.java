package care.tandem.web.settings;

import care.tandem.policies.DecideOnNotes;
import care.tandem.policies.NotePolicyView;
import care.tandem.policies.Policies;
import care.tandem.policies.Unlocking;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** {@code settings/notes}: how a clinic keeps its notes, for its admins to decide. */
@Named("notePolicy")
@RequestScoped
public class NotePolicyBacking {

    private static final String NO_NUMBER = "refused.policy.none";

    @Inject
    Policies policies;

    @Inject
    Attempt attempt;

    private NotePolicyView now;
    private String seen = "";
    private String unlocking = "";
    private String hours = "";
    private String signAgainMinutes = "";
    private String untouchedWeeks = "";

    /** The form begins with the policy in force; what was typed replaces it. */
    @PostConstruct
    void look() {
        now = policies.onNotes();
        unlocking = now.unlocking().policy().name();
        hours = String.valueOf(now.unlocking().hours());
        signAgainMinutes = String.valueOf(now.signAgainMinutes());
        untouchedWeeks = String.valueOf(now.untouchedWeeks());
    }

    public @Nullable String decide() {
        String next = attempt.to("settings.notes.done", () -> {
            policies.decide(new DecideOnNotes(
                    RequestParams.version(seen),
                    RequestParams.oneOf(Unlocking.Policy.class, "unlocking", unlocking, "refused.choice"),
                    RequestParams.number("hours", hours, NO_NUMBER),
                    RequestParams.number("signAgainMinutes", signAgainMinutes, NO_NUMBER),
                    RequestParams.number("untouchedWeeks", untouchedWeeks, NO_NUMBER)));
            return "/settings/notes";
        });
        if (next == null) {
            now = policies.onNotes();
        }
        return next;
    }

    public NotePolicyView getNow() {
        return now;
    }

    public Unlocking.Policy[] getChoices() {
        return Unlocking.Policy.values();
    }

    /** The version that a form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return String.valueOf(now.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getUnlocking() {
        return unlocking;
    }

    public void setUnlocking(String unlocking) {
        this.unlocking = unlocking;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getSignAgainMinutes() {
        return signAgainMinutes;
    }

    public void setSignAgainMinutes(String signAgainMinutes) {
        this.signAgainMinutes = signAgainMinutes;
    }

    public String getUntouchedWeeks() {
        return untouchedWeeks;
    }

    public void setUntouchedWeeks(String untouchedWeeks) {
        this.untouchedWeeks = untouchedWeeks;
    }
}
