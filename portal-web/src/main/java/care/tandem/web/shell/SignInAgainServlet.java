package care.tandem.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * {@code /sign-in-again}: has Keycloak ask the person once more for all it asks them for, password and second factor,
 * and comes back to the page they were on. What they wrote there is saved before.
 */
@WebServlet("/sign-in-again")
public class SignInAgainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** In an address: Keycloak is to ask, whether it knows them or not. */
    static final String ASKING = "prompt=login";

    private static final int LONGEST = 200;

    /** A page of a clinic with plain parameters: nothing that leads out of the house. */
    private static final Pattern PAGE = Pattern.compile("(?:/[A-Za-z0-9_-]++)++\\?[A-Za-z]++=[A-Za-z0-9-]++");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("page");
        if (page == null || page.length() > LONGEST || !PAGE.matcher(page).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page + "&" + ASKING);
    }
}
