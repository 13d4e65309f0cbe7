package care.tandem.web.sessions;

import care.tandem.sessions.Sessions;
import care.tandem.sessions.ToDoLine;
import care.tandem.sessions.ToDoPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code sessions/to-do}, and the top of a therapist's home: notes to write or sign, the oldest session first. */
@Named("toDo")
@RequestScoped
public class ToDoBacking {

    private static final int FIRST = 5;

    @Inject
    Sessions sessions;

    private @Nullable ToDoPage page;

    /** Asks the door before the page begins. */
    public void look() {
        getPage();
    }

    public ToDoPage getPage() {
        if (page == null) {
            page = sessions.toDo(number());
        }
        return page;
    }

    private static int number() {
        String asked = Faces.getRequestParameter("page");
        return asked != null && asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0;
    }

    /** The first few, where there is room for no more. */
    public List<ToDoLine> getFirst() {
        return getPage().lines().stream().limit(FIRST).toList();
    }

    /** How many there are besides the first few. */
    public long getMore() {
        return Math.max(0, getPage().all() - FIRST);
    }

    public NoteAct act(ToDoLine line) {
        return NoteAct.of(line);
    }

    /** The address of the page before this one; empty on the first. */
    public String getBefore() {
        return getPage().number() == 0
                ? ""
                : "/sessions/to-do?page=" + (getPage().number() - 1);
    }

    /** The address of the page after this one; empty on the last. */
    public String getAfter() {
        return getPage().number() + 1 >= getPage().getPages()
                ? ""
                : "/sessions/to-do?page=" + (getPage().number() + 1);
    }
}
