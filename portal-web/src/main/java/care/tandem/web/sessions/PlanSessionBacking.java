package care.tandem.web.sessions;

import care.tandem.sessions.PlanSession;
import care.tandem.sessions.Repeat;
import care.tandem.sessions.SessionKind;
import care.tandem.sessions.Sessions;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code sessions/plan}: a session with one client or several, once or again and again. */
@Named("planSession")
@RequestScoped
public class PlanSessionBacking {

    @Inject
    Sessions sessions;

    @Inject
    Attempt attempt;

    @Inject
    Dates dates;

    private final Timing timing = new Timing();
    private @Nullable String client = Faces.getRequestParameter("client");
    private String[] others = {};
    private String kind = SessionKind.INDIVIDUAL.name();
    private String everyWeeks = "0";
    private String times = "";
    private String until = "";

    @PostConstruct
    void begin() {
        String day = Faces.getRequestParameter("day");
        timing.setDay(day == null ? dates.clinicToday().toString() : day);
    }

    public @Nullable String plan() {
        return attempt.to("sessions.plan.done", () -> {
            PlanSession wanted = wanted();
            timing.asking(() -> sessions.plan(wanted));
            return "/sessions?day=" + wanted.time().day();
        });
    }

    private PlanSession wanted() {
        return new PlanSession(
                clients(),
                RequestParams.oneOf(SessionKind.class, "kind", kind, "refused.missing"),
                timing.time(),
                timing.typedMode(),
                timing.getPlace(),
                repeat(),
                timing.isOverlapping());
    }

    private Set<UUID> clients() {
        Set<UUID> clients = new LinkedHashSet<>();
        UUID first = RequestParams.idIfAny(client);
        if (first != null) {
            clients.add(first);
        }
        Arrays.stream(others).map(RequestParams::idIn).forEach(clients::add);
        return clients;
    }

    /** How often it comes decides whether it comes again at all; the rest is not looked at when it does not. */
    private Repeat repeat() {
        int weeks = RequestParams.number("everyWeeks", everyWeeks, "refused.missing");
        if (weeks == 0) {
            return Repeat.ONCE;
        }
        int wanted = times.isBlank() ? 0 : RequestParams.number("times", times, "refused.number");
        return new Repeat(weeks, RequestParams.day("until", until), wanted);
    }

    public List<SessionKind> getKinds() {
        return Arrays.asList(SessionKind.values());
    }

    /** Whether several clients were chosen, so that the form shows whom. */
    public boolean isShared() {
        return others.length > 0;
    }

    /** Whether it is to come again, so that the form shows how often. */
    public boolean isRecurring() {
        return !everyWeeks.equals("0");
    }

    public Timing getTiming() {
        return timing;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public String[] getOthers() {
        return others.clone();
    }

    public void setOthers(String[] others) {
        this.others = others.clone();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getEveryWeeks() {
        return everyWeeks;
    }

    public void setEveryWeeks(String everyWeeks) {
        this.everyWeeks = everyWeeks;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
