package care.tandem.web.notes;

import care.tandem.notes.Notes;
import care.tandem.notes.SharedSummaryView;
import care.tandem.web.shell.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** {@code notes/summary}: what was written for the client, as the client reads it. */
@Named("summary")
@RequestScoped
public class SummaryBacking {

    @Inject
    Notes notes;

    private @Nullable SharedSummaryView shared;

    @PostConstruct
    void open() {
        shared = notes.sharedSummary(Asked.id("note"));
    }

    public @Nullable SharedSummaryView getShared() {
        return shared;
    }
}
