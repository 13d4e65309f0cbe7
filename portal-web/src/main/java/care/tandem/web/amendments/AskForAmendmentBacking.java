package care.tandem.web.amendments;

import care.tandem.amendments.Amendments;
import care.tandem.amendments.AskForAmendment;
import care.tandem.sharing.SharedNoteView;
import care.tandem.sharing.SharedNotes;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code amendments/ask}: a client says what of a note should be changed, and why. */
@Named("askForAmendment")
@RequestScoped
public class AskForAmendmentBacking {

    @Inject
    Amendments amendments;

    @Inject
    SharedNotes notes;

    @Inject
    Attempt attempt;

    private final UUID id = RequestParams.id("note");
    private SharedNoteView note;
    private String what = "";
    private String why = "";

    @PostConstruct
    void open() {
        note = notes.open(id);
    }

    public @Nullable String send() {
        return attempt.to(
                "amendments.ask.done",
                () -> "/amendments/view?amendment=" + amendments.ask(new AskForAmendment(id, what, why)));
    }

    public SharedNoteView getNote() {
        return note;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
