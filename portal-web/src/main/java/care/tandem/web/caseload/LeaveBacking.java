package care.tandem.web.caseload;

import care.tandem.caseload.Deactivate;
import care.tandem.caseload.DeparturePreview;
import care.tandem.caseload.Departures;
import care.tandem.door.Role;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code caseload/leave}: a member leaves the clinic, once it is shown what that comes to, or is brought back. */
@Named("leaving")
@RequestScoped
public class LeaveBacking {

    @Inject
    Departures departures;

    @Inject
    Attempt attempt;

    @Inject
    Texts texts;

    private final UUID member = RequestParams.id("member");
    private @Nullable DeparturePreview preview;
    private @Nullable String to;
    private boolean ends;
    private String reason = "";
    private String weighed = "";

    /** Asks the door before the page begins. */
    public void look() {
        getPreview();
    }

    public @Nullable String send() {
        Weighed before = Weighed.in(weighed);
        return before.isOf(choices()) ? deactivate(before.seen()) : weigh();
    }

    private @Nullable String weigh() {
        weighed = "";
        attempt.quietly(() -> {
            DeparturePreview found = departures.weigh(command(0));
            preview = found;
            weighed = new Weighed(found.seen(), choices()).text();
            return "";
        });
        return null;
    }

    private @Nullable String deactivate(long seen) {
        String next = attempt.to("caseload.leave.done", () -> {
            departures.deactivate(command(seen));
            return "/caseload/leave?member=" + member;
        });
        if (next == null) {
            weighed = "";
        }
        return next;
    }

    public @Nullable String bringBack() {
        return attempt.to("caseload.back.done", () -> {
            departures.bringBack(member);
            return "/caseload?member=" + member;
        });
    }

    private Deactivate command(long seen) {
        return new Deactivate(member, RequestParams.idIfAny(to), ends, reason, seen);
    }

    private String choices() {
        return to + " " + ends;
    }

    public DeparturePreview getPreview() {
        DeparturePreview found = preview;
        if (found == null) {
            found = departures.look(member);
            preview = found;
        }
        return found;
    }

    public List<HangingLine> getHangs() {
        DeparturePreview found = getPreview();
        return found.hangs().stream()
                .map(hanging -> HangingLine.of(hanging, texts, found.member().name(), found.to(), isDecided()))
                .toList();
    }

    /** Whether it is asked why they leave: where others go on with their work. */
    public boolean isClinician() {
        Set<Role> roles = getPreview().member().roles();
        return roles.contains(Role.THERAPIST) || roles.contains(Role.SUPERVISOR);
    }

    /** Why it cannot be, with the way out. */
    public String getObstacle() {
        String key = getPreview().obstacle();
        return key == null ? "" : texts.get(key);
    }

    /** Whether it is shown what the choices come to, and the next press does it. */
    public boolean isDecided() {
        return !weighed.isEmpty();
    }

    public String getWeighed() {
        return weighed;
    }

    public void setWeighed(String weighed) {
        this.weighed = weighed;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public boolean isEnds() {
        return ends;
    }

    public void setEnds(boolean ends) {
        this.ends = ends;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
