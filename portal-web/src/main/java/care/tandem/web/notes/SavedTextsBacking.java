package care.tandem.web.notes;

import care.tandem.notes.BringBack;
import care.tandem.notes.PassageView;
import care.tandem.notes.SavedState;
import care.tandem.notes.SavedStates;
import care.tandem.notes.SavedTexts;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Difference;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes/saved}: how a draft stood before, and the way back to it. */
@Named("savedTexts")
@RequestScoped
public class SavedTextsBacking {

    @Inject
    SavedTexts saved;

    @Inject
    Attempt attempt;

    private final UUID id = RequestParams.id("note");
    private SavedStates states;
    private String seen = "";

    @PostConstruct
    void open() {
        states = saved.list(id);
    }

    public @Nullable String bringBack() {
        UUID state = RequestParams.id("saved");
        return attempt.to("notes.saved.done", () -> {
            saved.bringBack(new BringBack(id, state, (int) RequestParams.version(seen)));
            return "/notes/write?note=" + id;
        });
    }

    public SavedStates getStates() {
        return states;
    }

    /** The state that is looked at; null while one chooses. */
    public @Nullable SavedState getChosen() {
        String state = Faces.getRequestParameter("saved");
        return states.states().stream()
                .filter(one -> one.id().toString().equals(state))
                .findFirst()
                .orElse(null);
    }

    /** What bringing it back would change in what stands there now. */
    public List<Difference.Piece> getPieces() {
        SavedState chosen = getChosen();
        return chosen == null ? List.of() : Difference.between(now(chosen).words(), chosen.words());
    }

    private PassageView now(SavedState chosen) {
        return states.passages().stream()
                .filter(passage -> passage.name().equals(chosen.passage()))
                .findFirst()
                .orElseThrow();
    }

    public String getSeen() {
        SavedState chosen = getChosen();
        return chosen == null ? "" : String.valueOf(now(chosen).number());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
