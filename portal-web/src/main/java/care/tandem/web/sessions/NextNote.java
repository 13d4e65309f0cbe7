package care.tandem.web.sessions;

import care.tandem.sessions.Sessions;
import care.tandem.sessions.ToDoLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The next note to write, which is said once a note is signed. */
@Named("nextNote")
@RequestScoped
public class NextNote {

    private static final String SIGNED = "signed";

    @Inject
    Sessions sessions;

    private @Nullable ToDoLine line;
    private boolean looked;

    /** Lets the page that follows say which note is the next. */
    public static void say() {
        Faces.setFlashAttribute(SIGNED, true);
    }

    /** Null where none is owed, or none was signed just now. */
    public @Nullable ToDoLine getLine() {
        if (!looked && Faces.getFlashAttribute(SIGNED) != null) {
            line = sessions.toDo(0).lines().stream().findFirst().orElse(null);
        }
        looked = true;
        return line;
    }

    /** How it is written. */
    public @Nullable NoteAct getAct() {
        ToDoLine next = getLine();
        return next == null ? null : NoteAct.of(next);
    }
}
