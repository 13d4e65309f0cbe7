package care.tandem.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps language and theme in cookies for a year and goes back to the page they were chosen on. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern OWN_PAGE = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9_/-]*)?(\\?[A-Za-z0-9_=&%+-]*)?");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        choose(request, response, Preferences.LANGUAGE, Preferences.CHOOSABLE);
        choose(request, response, Preferences.THEME, Preferences.THEMES);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request.getParameter("back")));
    }

    /** Only addresses of the portal: a forged form cannot lead elsewhere. */
    private static String back(@Nullable String wanted) {
        return wanted != null && OWN_PAGE.matcher(wanted).matches() ? wanted : "/";
    }

    private static void choose(
            HttpServletRequest request, HttpServletResponse response, String name, List<String> possible) {
        String chosen = request.getParameter(name);
        if (chosen != null && possible.contains(chosen)) {
            Cookie cookie = new Cookie(name, chosen);
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setHttpOnly(true);
            cookie.setSecure(true);
            response.addCookie(cookie);
        }
    }
}
