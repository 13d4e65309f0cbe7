package care.tandem.web.records;

import care.tandem.goals.GoalReview;
import care.tandem.goals.Scales;
import care.tandem.records.OpenRecord;
import care.tandem.records.RecordView;
import care.tandem.records.Records;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code record}: all that is on record about a client, as one document. */
@Named("clientRecord")
@RequestScoped
public class RecordBacking {

    @Inject
    Records records;

    @Inject
    Scales scales;

    @Inject
    Attempt attempt;

    private final UUID client = RequestParams.id("client");
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable RecordView view;
    private @Nullable GoalReview goals;

    /** Asks the doors before the page begins; a record that is too long is not shown, and the page says what to do. */
    public void look() {
        attempt.quietly(() -> {
            from = RequestParams.day("from", Faces.getRequestParameter("from"));
            to = RequestParams.day("to", Faces.getRequestParameter("to"));
            view = records.open(new OpenRecord(client, from, to));
            goals = scales.review(client);
            return "";
        });
    }

    public @Nullable RecordView getView() {
        return view;
    }

    public @Nullable GoalReview getGoals() {
        return goals;
    }

    public UUID getClient() {
        return client;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    /** Where this very document is, for the form and for the PDF. */
    public String getAddress() {
        return Faces.getRequestContextPath() + "/record?client=" + client + (from == null ? "" : "&from=" + from)
                + (to == null ? "" : "&to=" + to);
    }
}
