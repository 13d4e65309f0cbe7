package care.tandem.policies;

import jakarta.enterprise.context.RequestScoped;

/** What the clinic of this request has decided. Before somebody entered one it is the strictest. */
@RequestScoped
public class CurrentPolicies {

    private NotePolicy onNotes = NotePolicy.STRICTEST;

    public void decided(NotePolicy itsNotePolicy) {
        onNotes = itsNotePolicy;
    }

    public void left() {
        decided(NotePolicy.STRICTEST);
    }

    /** What it decided about its notes. */
    public NotePolicy onNotes() {
        return onNotes;
    }
}
