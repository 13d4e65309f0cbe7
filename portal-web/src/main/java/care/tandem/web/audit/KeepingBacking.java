package care.tandem.web.audit;

import care.tandem.audit.KeepLog;
import care.tandem.audit.KeptLog;
import care.tandem.audit.LogKeeping;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** {@code audit/keeping}: how long a clinic keeps its log, for its admins to decide. */
@Named("logKeeping")
@RequestScoped
public class KeepingBacking {

    @Inject
    LogKeeping keeping;

    @Inject
    Attempt attempt;

    private KeptLog now;
    private String seen = "";
    private String years = "";

    /** The form begins with what holds; what was typed replaces it. */
    @PostConstruct
    void look() {
        now = keeping.now();
        years = String.valueOf(now.years());
    }

    public @Nullable String decide() {
        String next = attempt.to("audit.keeping.done", () -> {
            keeping.decide(new KeepLog(
                    RequestParams.version(seen), RequestParams.number("years", years, "refused.policy.none")));
            return "/audit/keeping";
        });
        if (next == null) {
            now = keeping.now();
        }
        return next;
    }

    public KeptLog getNow() {
        return now;
    }

    public String getSeen() {
        return String.valueOf(now.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }
}
