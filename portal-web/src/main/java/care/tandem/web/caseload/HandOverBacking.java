package care.tandem.web.caseload;

import care.tandem.caseload.HandOver;
import care.tandem.caseload.HandoverPreview;
import care.tandem.caseload.Handovers;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * {@code caseload/hand-over}: first all that hangs on it and what becomes of each, then the act. A press shows what the choices
 * come to; the next one does it, if they are the same still.
 */
@Named("handOver")
@RequestScoped
public class HandOverBacking {

    @Inject
    Handovers handovers;

    @Inject
    Attempt attempt;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private final UUID therapist = RequestParams.id("therapist");
    private final @Nullable UUID client = RequestParams.idIfAny(Faces.getRequestParameter("client"));
    private @Nullable HandoverPreview preview;
    private @Nullable String to;
    private boolean ends;
    private String day = "";
    private String reason = "";
    private String weighed = "";

    @PostConstruct
    void begin() {
        day = dates.clinicToday().toString();
    }

    /** Asks the door before the page begins. */
    public void look() {
        getPreview();
    }

    public @Nullable String send() {
        Weighed before = Weighed.in(weighed);
        return before.isOf(choices()) ? handOver(before.seen()) : weigh();
    }

    private @Nullable String weigh() {
        weighed = "";
        attempt.quietly(() -> {
            HandoverPreview found = handovers.weigh(command(0));
            preview = found;
            weighed = new Weighed(found.seen(), choices()).text();
            return "";
        });
        return null;
    }

    private @Nullable String handOver(long seen) {
        String next = attempt.to("caseload.handOver.done", () -> {
            handovers.handOver(command(seen));
            return "/caseload/hand-overs";
        });
        if (next == null) {
            weighed = "";
        }
        return next;
    }

    private HandOver command(long seen) {
        return new HandOver(
                therapist, client, RequestParams.idIfAny(to), ends, RequestParams.day("day", day), reason, seen);
    }

    private String choices() {
        return day + " " + to + " " + ends;
    }

    public HandoverPreview getPreview() {
        HandoverPreview found = preview;
        if (found == null) {
            found = handovers.look(therapist, client);
            preview = found;
        }
        return found;
    }

    public List<HangingLine> getHangs() {
        HandoverPreview found = getPreview();
        return found.hangs().stream()
                .map(hanging -> HangingLine.of(hanging, texts, found.therapist().name(), found.to(), isDecided()))
                .toList();
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

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
