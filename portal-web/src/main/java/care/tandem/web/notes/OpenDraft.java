package care.tandem.web.notes;

import care.tandem.door.Visit;
import care.tandem.notes.DraftView;
import care.tandem.notes.Drafts;
import care.tandem.policies.CurrentPolicies;
import care.tandem.web.replies.AnswersBacking;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opens a draft to write in, together with what its client answered to earlier notes, in one visit. */
@Dependent
class OpenDraft {

    @Inject
    Drafts drafts;

    @Inject
    AnswersBacking answers;

    @Inject
    CurrentPolicies policies;

    @Inject
    Visit visit;

    /** @throws care.tandem.door.NotFound when the caller may not read it */
    DraftView of(UUID note) {
        return visit.asking(() -> {
            DraftView draft = drafts.open(note);
            UUID client = draft.note().clientId();
            if (client != null) {
                answers.of(client);
            }
            return draft;
        });
    }

    /** Whether the clinic proposes not to share a summary until its author says so. */
    boolean isWithheldAtFirst() {
        return !policies.onNotes().shares();
    }
}
