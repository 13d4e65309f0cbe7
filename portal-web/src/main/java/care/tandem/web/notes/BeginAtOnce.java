package care.tandem.web.notes;

import care.tandem.notes.BeginNote;
import care.tandem.notes.Drafts;
import care.tandem.notes.FormatUsed;
import care.tandem.notes.Notes;
import care.tandem.web.shell.Attempt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Part of {@code sessions/view}: begins the note on a session with one press, in the format that was used last. */
@Named("beginAtOnce")
@RequestScoped
public class BeginAtOnce {

    @Inject
    Notes notes;

    @Inject
    Drafts drafts;

    @Inject
    Attempt attempt;

    public @Nullable String on(UUID session, UUID client) {
        return attempt.to("notes.begin.done", () -> {
            FormatUsed used = drafts.lastFormat();
            return "/notes/write?note="
                    + notes.begin(new BeginNote(client, session, used.format(), used.template(), null, false));
        });
    }
}
