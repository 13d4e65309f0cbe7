package care.tandem.web.paper;

import care.tandem.door.CurrentClinic;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Hands out a page made for paper as a PDF where the address ends in {@code &as=pdf}. It is the very page: the same door
 * was asked for it, and what would not be shown is not printed either.
 */
@WebFilter(
        urlPatterns = {PaperFilter.ONE_GOAL, PaperFilter.ALL_GOALS},
        dispatcherTypes = DispatcherType.FORWARD)
public class PaperFilter extends HttpFilter {

    static final String ONE_GOAL = "/goals/paper";
    static final String ALL_GOALS = "/goals/review";

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentClinic clinic;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"pdf".equals(request.getParameter("as"))) {
            chain.doFilter(request, response);
            return;
        }
        PageInHand page = new PageInHand(response);
        chain.doFilter(request, page);
        if (page.getStatus() == HttpServletResponse.SC_OK) {
            byte[] pdf = new Paper(style()).print(page.text());
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(request) + '"');
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        }
    }

    /** Where files are kept names are seen by others: it tells what it is and the day, and of whom it is not. */
    private String fileName(HttpServletRequest request) {
        String what = request.getServletPath().endsWith(ALL_GOALS) ? "goals" : "goal";
        return what + "-" + LocalDate.now(clinic.getZone()) + ".pdf";
    }

    private String style() throws IOException {
        try (InputStream css = getServletContext().getResourceAsStream("/resources/tandem/paper.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
