package care.tandem.web.sessions;

import care.tandem.sessions.AttendanceLetter;
import care.tandem.sessions.AttendanceLetters;
import care.tandem.sessions.WriteAttendanceLetter;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code sessions/letter}: when a client came, on the clinic's paper. Without days in the address, the last three months. */
@Named("attendanceLetter")
@RequestScoped
public class LetterBacking {

    private static final int USUAL_MONTHS = 3;

    @Inject
    AttendanceLetters letters;

    @Inject
    Dates dates;

    @Inject
    Attempt attempt;

    private final UUID client = RequestParams.id("client");
    private String from = "";
    private String to = "";
    private @Nullable AttendanceLetter letter;

    /** Asks the door before the page begins; where the days are none, the page says so beside the form. */
    public void look() {
        from = asked("from", dates.clinicToday().minusMonths(USUAL_MONTHS).toString());
        to = asked("to", dates.clinicToday().toString());
        attempt.quietly(() -> {
            letter = letters.write(
                    new WriteAttendanceLetter(client, RequestParams.day("from", from), RequestParams.day("to", to)));
            return "";
        });
    }

    private static String asked(String parameter, String otherwise) {
        String typed = Faces.getRequestParameter(parameter);
        return typed == null ? otherwise : typed;
    }

    /** Where this very letter is. */
    public String getAddress() {
        return "/sessions/letter?client=" + client + "&from=" + from + "&to=" + to;
    }

    public @Nullable AttendanceLetter getLetter() {
        return letter;
    }

    public UUID getClient() {
        return client;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
