package care.tandem.web.notes;

import care.tandem.notes.KeepTogether;
import care.tandem.notes.Together;
import care.tandem.notes.TogetherView;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code notes/together}: a client writes the summary of a draft along with its author. */
@Named("writeTogether")
@RequestScoped
public class WriteTogetherBacking {

    @Inject
    Together together;

    @Inject
    Attempt attempt;

    private final UUID id = RequestParams.id("note");
    private TogetherView draft;
    private PassageField summary;

    @PostConstruct
    void open() {
        draft = together.open(id);
        summary = new PassageField(draft.getSummary());
    }

    public @Nullable String keep() {
        String next = attempt.to("notes.together.kept", () -> {
            together.keep(new KeepTogether(id, summary.written()));
            return "/notes/together?note=" + id;
        });
        if (next == null) {
            draft = together.open(id);
            summary.at(draft.getSummary());
            if (summary.getMeanwhile() != null) {
                together.setAside(new KeepTogether(id, summary.written()));
            }
        }
        return next;
    }

    public TogetherView getDraft() {
        return draft;
    }

    public PassageField getSummary() {
        return summary;
    }
}
