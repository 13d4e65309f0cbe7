package care.tandem.web.sessions;

import care.tandem.door.Refused;
import care.tandem.sessions.SessionLine;
import care.tandem.sessions.SessionMode;
import care.tandem.sessions.SessionTime;
import care.tandem.web.shell.RequestParams;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** When and where, as it is typed into the forms that plan and move sessions. */
public class Timing {

    private String day = "";
    private String start = "";
    private String end = "";
    private String mode = SessionMode.IN_PERSON.name();
    private String place = "";
    private boolean overlapping;
    private boolean clash = Faces.getRequestParameter("clash") != null;

    /** As it stands, by the clinic's clock. */
    void begin(SessionLine line, ZoneId zone) {
        day = line.startsAt().atZone(zone).toLocalDate().toString();
        start = clock(line.startsAt(), zone);
        end = clock(line.endsAt(), zone);
        mode = line.mode().name();
        place = line.place();
    }

    private static String clock(Instant moment, ZoneId zone) {
        return LocalTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    SessionTime time() {
        return new SessionTime(
                RequestParams.day("day", day), RequestParams.time("start", start), RequestParams.time("end", end));
    }

    @Nullable
    SessionMode typedMode() {
        return RequestParams.oneOf(SessionMode.class, "mode", mode, "refused.missing");
    }

    /** Does it, and notices where the therapist has another session then, so that the form asks whether they mean it. */
    void asking(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            clash = clash
                    || List.of("refused.session.overlap", "refused.session.overlaps")
                            .contains(refused.key());
            throw refused;
        }
    }

    /** Whether there is another session then. */
    public boolean isClash() {
        return clash;
    }

    public List<SessionMode> getModes() {
        return Arrays.asList(SessionMode.values());
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isOverlapping() {
        return overlapping;
    }

    public void setOverlapping(boolean overlapping) {
        this.overlapping = overlapping;
    }
}
