package care.tandem.web.notes;

import care.tandem.door.CurrentMember;
import care.tandem.notes.NoteLine;
import care.tandem.notes.Notes;
import care.tandem.notes.SharedSummaryLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code notes}: a therapist's notes; a client's shared summaries. Nobody else has any business there. */
@Named("noteList")
@RequestScoped
public class NotesBacking {

    @Inject
    Notes notes;

    @Inject
    CurrentMember me;

    private List<NoteLine> lines = List.of();
    private List<SharedSummaryLine> summaries = List.of();

    /** Asks the doors before the page begins: who has no business here gets none of it. */
    public void look() {
        if (me.isClient()) {
            summaries = notes.sharedSummaries();
        }
        if (!me.isClient() || me.isTherapist()) {
            lines = notes.list();
        }
    }

    public List<NoteLine> getLines() {
        return lines;
    }

    public List<SharedSummaryLine> getSummaries() {
        return summaries;
    }
}
