package care.tandem.web.audit;

import care.tandem.audit.AuditLine;
import care.tandem.audit.AuditTrail;
import care.tandem.door.CurrentClinic;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * {@code audit/export}: what the page {@code audit} finds with the same address, all of it, as a file: {@code as=csv} or {@code
 * as=json}. It is sent while it is read; one that breaks off ends the connection, so that no half a file looks whole.
 */
@WebServlet("/audit/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditTrail trail;

    @Inject
    transient LogSentences sentences;

    @Inject
    transient LogAsCsv csv;

    @Inject
    transient LogAsJson json;

    @Inject
    transient CurrentClinic clinic;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean asJson = "json".equals(request.getParameter("as"));
        LogFile file = asJson ? json : csv;
        Stream<AuditLine> lines = trail.export(LogAsked.in(request, sentences).filter());
        response.setContentType(file.type());
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"log-" + clinic.getSlug() + "-" + LocalDate.now(clinic.getZone())
                        + (asJson ? ".json\"" : ".csv\""));
        file.write(lines, response.getWriter());
    }
}
