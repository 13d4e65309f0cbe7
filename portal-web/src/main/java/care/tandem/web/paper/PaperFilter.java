package care.tandem.web.paper;

import care.tandem.door.CurrentClinic;
import care.tandem.policies.Marks;
import care.tandem.web.shell.ClinicLook;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.inject.Instance;
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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Hands out a page made for paper as a PDF where the address ends in {@code &as=pdf}. It is the very page: the same door
 * was asked for it, and what would not be shown is not printed either.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.FORWARD)
public class PaperFilter extends HttpFilter {

    /** So many are made at once; who comes then waits a little, so that the server's memory is enough for all. */
    private static final Semaphore PRINTING = new Semaphore(2, true);

    private static final long serialVersionUID = 1L;

    @Inject
    transient Instance<PaperPage> pages;

    @Inject
    transient CurrentClinic clinic;

    @Inject
    transient Sheet sheet;

    @Inject
    transient Texts texts;

    @Inject
    transient ClinicLook look;

    @Inject
    transient Marks marks;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PaperPage> made = asked(request);
        if (made.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        PageInHand page = new PageInHand(response);
        chain.doFilter(request, page);
        if (page.getStatus() == HttpServletResponse.SC_OK) {
            byte[] pdf = pdf(page);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(made.get()) + '"');
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } else if (page.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && !page.text().isEmpty()) {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private byte[] pdf(PageInHand page) throws IOException {
        UUID shown = look.getMark();
        byte[] mark = shown == null ? new byte[0] : marks.picture(shown);
        PRINTING.acquireUninterruptibly();
        try {
            return new Paper(style() + ofTheClinic(), texts.plain("paper.apart"), mark).print(page.text());
        } finally {
            PRINTING.release();
        }
    }

    /** The size of its paper, and its colour where it has one. */
    private String ofTheClinic() {
        String rules = look.getInk().isEmpty() ? "" : "h2{border-bottom-color:" + look.getInk() + "}";
        return "@page{size:" + sheet.getSize() + "}" + rules;
    }

    /** The page that is wanted as a PDF, if one is. */
    private Optional<PaperPage> asked(HttpServletRequest request) {
        return "pdf".equals(request.getParameter("as"))
                ? pages.stream()
                        .filter(page -> page.path().equals(request.getServletPath()))
                        .findFirst()
                : Optional.empty();
    }

    /** Where files are kept names are seen by others: it tells what it is and the day, and of whom it is not. */
    private String fileName(PaperPage page) {
        return page.file() + "-" + LocalDate.now(clinic.getZone()) + ".pdf";
    }

    private String style() throws IOException {
        try (InputStream css = getServletContext().getResourceAsStream("/resources/tandem/paper.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
