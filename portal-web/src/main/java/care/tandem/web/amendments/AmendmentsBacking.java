package care.tandem.web.amendments;

import care.tandem.amendments.AmendmentLine;
import care.tandem.amendments.AmendmentState;
import care.tandem.amendments.Amendments;
import care.tandem.web.shell.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests to amend as part of other pages: what waits for a therapist, what a client asked, what an admin watches. */
@Named("amendmentList")
@RequestScoped
public class AmendmentsBacking {

    private static final Duration NEW = Duration.ofDays(14);

    @Inject
    Amendments amendments;

    @Inject
    Dates dates;

    private @Nullable List<AmendmentLine> waiting;
    private @Nullable List<AmendmentLine> asked;
    private @Nullable List<AmendmentLine> register;

    /** For a therapist: what they can answer. */
    public List<AmendmentLine> getWaiting() {
        if (waiting == null) {
            waiting = amendments.waiting();
        }
        return waiting;
    }

    /** For a client: their own. */
    public List<AmendmentLine> getAsked() {
        if (asked == null) {
            asked = amendments.asked();
        }
        return asked;
    }

    /** For a client: their own, about which something was done in the last days. */
    public List<AmendmentLine> getNews() {
        Instant since = Instant.now().minus(NEW);
        return getAsked().stream()
                .filter(line -> line.state() != AmendmentState.ASKED || line.extended())
                .filter(line -> line.changedAt().isAfter(since))
                .toList();
    }

    /** For an admin: all of them, without their words. */
    public List<AmendmentLine> getRegister() {
        if (register == null) {
            register = amendments.register();
        }
        return register;
    }

    /** Days until it is to be answered; below 0 once its day is over. */
    public long daysLeft(AmendmentLine line) {
        return line.daysLeft(dates.clinicToday());
    }
}
