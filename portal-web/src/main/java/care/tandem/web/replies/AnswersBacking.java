package care.tandem.web.replies;

import care.tandem.door.CurrentMember;
import care.tandem.replies.HeardLine;
import care.tandem.replies.Replies;
import care.tandem.sessions.SessionLine;
import care.tandem.web.shell.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers to "what I heard" that are open or new, at the top of the next page that a therapist opens about that client. */
@Named("answers")
@RequestScoped
public class AnswersBacking {

    @Inject
    Replies replies;

    @Inject
    CurrentMember me;

    @Inject
    Dates dates;

    private @Nullable List<HeardLine> lines;

    /** Of a client who comes on this day, where the day is not over yet. */
    public List<HeardLine> ahead(LocalDate day, UUID client) {
        return day.isBefore(dates.clinicToday()) ? List.of() : of(client);
    }

    /** Asks for those of all who come on a day that is not over, where somebody comes. */
    public void ahead(LocalDate day, List<SessionLine> sessions) {
        if (!sessions.isEmpty() && !day.isBefore(dates.today())) {
            lines();
        }
    }

    /** Of one client, asked for all of them at once. */
    public List<HeardLine> of(UUID client) {
        return lines().stream().filter(line -> line.client().equals(client)).toList();
    }

    private List<HeardLine> lines() {
        if (lines == null) {
            lines = me.isTherapist() ? replies.heard() : List.of();
        }
        return lines;
    }
}
