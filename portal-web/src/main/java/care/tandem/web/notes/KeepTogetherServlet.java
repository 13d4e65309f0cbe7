package care.tandem.web.notes;

import care.tandem.door.NotFound;
import care.tandem.notes.KeepTogether;
import care.tandem.notes.KeptNote;
import care.tandem.notes.Together;
import care.tandem.writing.Written;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** {@code notes/keep-together}: saves a summary while its client types along, as {@link Saving} says. */
@WebServlet("/notes/keep-together")
public class KeepTogetherServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Together together;

    @Inject
    transient Saving saving;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        saving.tell(together.open(Saving.note(request)).kept(), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID draft = Saving.note(request);
        saving.save(
                written -> keep(draft, written),
                () -> together.open(draft).kept(),
                unmet -> setAside(draft, unmet),
                response);
    }

    private void setAside(UUID draft, Map<String, String> unmet) {
        unmet.values().forEach(words -> together.setAside(new KeepTogether(draft, new Written(0, words, null))));
    }

    /** There is one passage for the client; any other is not there. */
    private KeptNote keep(UUID draft, Map<String, Written> written) {
        if (written.size() > 1) {
            throw new NotFound();
        }
        return written.entrySet().stream()
                .findFirst()
                .map(one -> keep(draft, one.getKey(), one.getValue()))
                .orElseGet(() -> together.open(draft).kept());
    }

    private KeptNote keep(UUID draft, String passage, Written written) {
        if (!passage.equals("summary")) {
            throw new NotFound();
        }
        return together.keep(new KeepTogether(draft, written));
    }
}
