package care.tandem.policies;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** What the clinic of this request has decided. Before somebody entered one it is the strictest. */
@RequestScoped
public class CurrentPolicies {

    private Decided decided = Decided.NOTHING;

    public void decided(Decided byItsAdmins) {
        decided = byItsAdmins;
    }

    public void left() {
        decided(Decided.NOTHING);
    }

    /** What it decided about its notes. */
    public NotePolicy onNotes() {
        return decided.notes();
    }

    public Look look() {
        return decided.look();
    }

    public Stay stay() {
        return decided.stay();
    }

    /** Those that its pages can be read in, as {@code en}. */
    public List<String> languages() {
        return decided.languages();
    }
}
