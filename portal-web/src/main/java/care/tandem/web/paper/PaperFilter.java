package care.tandem.web.paper;

import care.tandem.door.CurrentClinic;
import care.tandem.web.shell.Preferences;
import care.tandem.web.shell.Texts;
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
import java.util.concurrent.Semaphore;

/**
 * Hands out a page made for paper as a PDF where the address ends in {@code &as=pdf}. It is the very page: the same door
 * was asked for it, and what would not be shown is not printed either.
 */
@WebFilter(
        urlPatterns = {
            PaperFilter.ONE_GOAL,
            PaperFilter.ALL_GOALS,
            PaperFilter.NOTE,
            PaperFilter.SUMMARY,
            PaperFilter.RECORD
        },
        dispatcherTypes = DispatcherType.FORWARD)
public class PaperFilter extends HttpFilter {

    static final String ONE_GOAL = "/goals/paper";
    static final String ALL_GOALS = "/goals/review";
    static final String NOTE = "/notes/paper";
    static final String SUMMARY = "/notes/summary";
    static final String RECORD = "/record";

    /** So many are made at once; who comes then waits a little, so that the server's memory is enough for all. */
    private static final Semaphore PRINTING = new Semaphore(2, true);

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentClinic clinic;

    @Inject
    transient Preferences preferences;

    @Inject
    transient Texts texts;

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
            byte[] pdf = pdf(page);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(request) + '"');
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } else if (page.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && !page.text().isEmpty()) {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private byte[] pdf(PageInHand page) throws IOException {
        PRINTING.acquireUninterruptibly();
        try {
            return new Paper(style() + "@page{size:" + preferences.getPaper() + "}", texts.plain("paper.apart"))
                    .print(page.text());
        } finally {
            PRINTING.release();
        }
    }

    /** Where files are kept names are seen by others: it tells what it is and the day, and of whom it is not. */
    private String fileName(HttpServletRequest request) {
        return whatIsAt(request.getServletPath()) + "-" + LocalDate.now(clinic.getZone()) + ".pdf";
    }

    private static String whatIsAt(String path) {
        return switch (path) {
            case ALL_GOALS -> "goals";
            case NOTE -> "note";
            case SUMMARY -> "summary";
            case RECORD -> "record";
            default -> "goal";
        };
    }

    private String style() throws IOException {
        try (InputStream css = getServletContext().getResourceAsStream("/resources/tandem/paper.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
