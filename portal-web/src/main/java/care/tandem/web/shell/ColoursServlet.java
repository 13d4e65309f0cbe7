package care.tandem.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /CLINIC/colours?accent=8f4e2e-e8b196}: the style sheet that gives a page those two colours, on light and on dark
 * ground, in place of the portal's own. What it says depends on its address alone, so that a browser keeps it for a year;
 * a clinic with another colour has another address.
 */
@WebServlet("/colours")
public class ColoursServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Of two colours either may be left out, where the portal's own stays. */
    private static final Pattern COLOURS = Pattern.compile("([0-9a-f]{6})?-([0-9a-f]{6})?");

    static final String OUR_LIGHT = "1d6660";
    static final String OUR_DARK = "84cdc6";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> style = style(Objects.requireNonNullElse(request.getParameter("accent"), ""));
        if (style.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter().write(style.get());
    }

    /** Nothing where these are no two colours. */
    static Optional<String> style(String accent) {
        Matcher colours = COLOURS.matcher(accent);
        if (!colours.matches()) {
            return Optional.empty();
        }
        String light = "#" + Objects.requireNonNullElse(colours.group(1), OUR_LIGHT);
        String dark = "#" + Objects.requireNonNullElse(colours.group(2), OUR_DARK);
        return Optional.of("html:root,html[data-bs-theme],html [data-bs-theme]{--teal:light-dark(" + light + "," + dark
                + ")}" + "@media print{html h2{border-color:" + light + "}}");
    }
}
