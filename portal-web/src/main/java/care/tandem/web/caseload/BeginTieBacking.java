package care.tandem.web.caseload;

import care.tandem.caseload.Caseloads;
import care.tandem.people.BeginTie;
import care.tandem.people.TieKind;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code caseload/begin}: somebody is to work with a client, or to supervise a therapist. */
@Named("beginTie")
@RequestScoped
public class BeginTieBacking {

    @Inject
    Caseloads caseloads;

    @Inject
    Attempt attempt;

    @Inject
    Dates dates;

    private final TieKind kind = TieKinds.asked();
    private @Nullable String who = Faces.getRequestParameter("who");
    private @Nullable String whom = Faces.getRequestParameter("whom");
    private String since = "";
    private String until = "";

    @PostConstruct
    void begin() {
        since = dates.clinicToday().toString();
    }

    public @Nullable String send() {
        return attempt.to("caseload.begin.done." + kind, () -> {
            caseloads.begin(new BeginTie(
                    kind,
                    RequestParams.idIfAny(who),
                    RequestParams.idIfAny(whom),
                    RequestParams.day("since", since),
                    RequestParams.day("until", until)));
            return "/caseload?kind=" + kind;
        });
    }

    public TieKind getKind() {
        return kind;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getWhom() {
        return whom;
    }

    public void setWhom(@Nullable String whom) {
        this.whom = whom;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
