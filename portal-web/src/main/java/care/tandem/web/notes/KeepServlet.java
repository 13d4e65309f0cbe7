package care.tandem.web.notes;

import care.tandem.notes.KeepNote;
import care.tandem.notes.Notes;
import care.tandem.notes.SavedTexts;
import care.tandem.notes.SetAside;
import care.tandem.thread.PlanItem;
import care.tandem.web.thread.KeptGoals;
import care.tandem.writing.Written;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code notes/keep}: saves a draft while its author types, as {@link Saving} says, and for goals
 * {@link KeptGoals}. GET tells what stands there. */
@WebServlet("/notes/keep")
public class KeepServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Notes notes;

    @Inject
    transient SavedTexts saved;

    @Inject
    transient Saving saving;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        saving.tell(notes.passages(Saving.note(request)), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID note = Saving.note(request);
        saving.save(
                written -> notes.keep(
                        new KeepNote(note, ofPassages(written), KeptGoals.asked(request, written), List.of(), null)),
                () -> notes.passages(note),
                unmet -> saved.setAside(new SetAside(note, unmet)),
                response);
    }

    private static Map<String, Written> ofPassages(Map<String, Written> written) {
        return written.entrySet().stream()
                .filter(one -> !PlanItem.isNamed(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
