package care.tandem.web.caseload;

import care.tandem.caseload.Caseloads;
import care.tandem.people.EndSupervision;
import care.tandem.people.PersonFilter;
import care.tandem.people.TieFilter;
import care.tandem.people.TieKind;
import care.tandem.people.TieLine;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code caseload/end}: a supervisor is not to answer for a therapist any more. */
@Named("endSupervision")
@RequestScoped
public class EndSupervisionBacking {

    @Inject
    Caseloads caseloads;

    @Inject
    Attempt attempt;

    @Inject
    Dates dates;

    private final UUID supervisor = RequestParams.id("who");
    private final UUID therapist = RequestParams.id("whom");
    private @Nullable TieLine tie;
    private String last = "";

    @PostConstruct
    void begin() {
        last = dates.clinicToday().toString();
    }

    /** Asks the door before the page begins. */
    public void look() {
        tie = caseloads
                .page(new TieFilter(TieKind.SUPERVISION, therapist, false, PersonFilter.ALL.choosing(therapist)))
                .ties()
                .lines()
                .stream()
                .filter(line -> line.who().equals(supervisor))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String send() {
        String next = attempt.to("caseload.end.done", () -> {
            caseloads.endSupervision(new EndSupervision(supervisor, therapist, RequestParams.day("last", last)));
            return "/caseload?kind=" + TieKind.SUPERVISION;
        });
        if (next == null) {
            look();
        }
        return next;
    }

    /** The supervision that goes on; null where there is none. */
    public @Nullable TieLine getTie() {
        return tie;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
