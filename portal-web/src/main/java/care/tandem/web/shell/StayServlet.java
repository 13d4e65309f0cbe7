package care.tandem.web.shell;

import care.tandem.door.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /CLINIC/stay}: what idle.js asks. By GET, whether the member for whom its page was rendered is signed in, which also
 * says that somebody is there: 204, or 409 where it is somebody else. By POST it says that nobody was there for too long,
 * which ends the session.
 */
@WebServlet("/stay")
public class StayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentMember me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (me.getId().toString().equals(request.getParameter("member"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        request.getSession().invalidate();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
