package care.tandem.web.records;

import care.tandem.door.HasCount;
import care.tandem.records.OpenRecord;
import care.tandem.records.RecordView;
import care.tandem.records.Records;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    Brought brought;

    @Inject
    Attempt attempt;

    private final UUID client = RequestParams.id("client");
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable RecordView view;
    private List<ContentsLine> contents = List.of();

    /** Asks the door before the page begins; a record that is too long is not shown, and the page says what to do. */
    public void look() {
        attempt.quietly(() -> {
            from = RequestParams.day("from", Faces.getRequestParameter("from"));
            to = RequestParams.day("to", Faces.getRequestParameter("to"));
            view = records.open(new OpenRecord(client, from, to));
            contents = brought.contents();
            return "";
        });
    }

    public @Nullable RecordView getView() {
        return view;
    }

    /** What is on record of one kind, for a section of the document. */
    public <T extends HasCount> T part(Class<T> kind) {
        return Objects.requireNonNull(view).part(kind);
    }

    public List<RecordSection> getSections() {
        return brought.sections();
    }

    public List<ContentsLine> getContents() {
        return contents;
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
