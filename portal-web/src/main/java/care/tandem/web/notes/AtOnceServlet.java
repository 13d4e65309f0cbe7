package care.tandem.web.notes;

import care.tandem.door.Refused;
import care.tandem.notes.BeginGroupNote;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Drafts;
import care.tandem.notes.FormatUsed;
import care.tandem.notes.GroupNotes;
import care.tandem.notes.Notes;
import care.tandem.web.shell.RequestParams;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code notes/at-once}: begins the note on a {@code session}, on its {@code client} or, without one, on the group, with one
 * press, in the format that was used last. The press stands in lists, whose rows may be others by the time it arrives: so it
 * says itself what it is about.
 */
@WebServlet("/notes/at-once")
public class AtOnceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Notes notes;

    @Inject
    transient GroupNotes groups;

    @Inject
    transient Drafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID session = RequestParams.idIn(request.getParameter("session"));
        String client = request.getParameter("client");
        UUID about = client == null || client.isEmpty() ? null : RequestParams.idIn(client);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + next(session, about));
    }

    /** Where it cannot be begun, the page on which one begins it says why. */
    private String next(UUID session, @Nullable UUID client) {
        try {
            FormatUsed used = drafts.lastFormat();
            UUID note = client == null
                    ? groups.begin(new BeginGroupNote(session, used.format(), used.template()))
                    : notes.begin(new BeginNote(client, session, used.format(), used.template(), null, false));
            return "/notes/write?note=" + note;
        } catch (Refused refused) {
            return client == null
                    ? "/notes/group?session=" + session
                    : "/notes/begin?session=" + session + "&client=" + client;
        }
    }
}
