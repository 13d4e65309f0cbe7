package care.tandem.web.sessions;

import care.tandem.door.Stale;
import care.tandem.sessions.AgendaView;
import care.tandem.sessions.Agendas;
import care.tandem.sessions.PrepareSession;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sessions/prepare}: what a client wants to speak of; two questions, a minute on a phone. */
@Named("prepareSession")
@RequestScoped
public class PrepareSessionBacking {

    @Inject
    Agendas agendas;

    @Inject
    Attempt attempt;

    private final UUID id = RequestParams.id("session");
    private @Nullable AgendaView agenda;
    private String seen = "";
    private String matters = "";
    private String since = "";
    private boolean stale;

    /** The form begins with what was sent before; what was typed replaces it. */
    @PostConstruct
    void begin() {
        matters = getAgenda().matters();
        since = getAgenda().since();
    }

    /** The agenda as it is now, fetched once. */
    public AgendaView getAgenda() {
        if (agenda == null) {
            agenda = agendas.open(id);
        }
        return agenda;
    }

    public @Nullable String send() {
        String next = attempt.to("sessions.prepare.done", () -> {
            try {
                agendas.prepare(new PrepareSession(id, RequestParams.version(seen), matters, since));
            } catch (Stale overtaken) {
                stale = true;
                throw overtaken;
            }
            return "/sessions";
        });
        agenda = null;
        return next;
    }

    /** Whether it was changed elsewhere meanwhile, so that what stands there now is shown beside what was typed. */
    public boolean isStale() {
        return stale;
    }

    /** The version that the form is rendered with. */
    public String getSeen() {
        return String.valueOf(getAgenda().version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getMatters() {
        return matters;
    }

    public void setMatters(String matters) {
        this.matters = matters;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }
}
