package care.tandem.web.settings;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.policies.Marks;
import care.tandem.web.shell.RequestParams;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code /CLINIC/settings/mark}: takes in a picture for the clinic's mark. The one address at which the gate lets a form with
 * a file through. Nobody else reads what is sent here, so who sends it and what they saw stand in the address.
 */
@WebServlet("/settings/mark")
@MultipartConfig(
        maxFileSize = KeepMarkServlet.MOST,
        maxRequestSize = KeepMarkServlet.MOST,
        fileSizeThreshold = KeepMarkServlet.MOST)
public class KeepMarkServlet extends HttpServlet {

    /** As config/wildfly/web.cli says, too. None of it is written to a file. */
    static final int MOST = 2_000_000;

    private static final long serialVersionUID = 1L;

    @Inject
    transient Marks marks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", request.getContextPath() + "/settings/look?mark=" + kept(request) + "#mark-file");
    }

    /** How it ended, as {@link ClinicMarkBacking} says it. */
    private String kept(HttpServletRequest request) throws IOException, ServletException {
        byte[] file = file(request);
        try {
            marks.keep(RequestParams.version(request.getParameter("version")), file);
            return "kept";
        } catch (Stale stale) {
            return "stale";
        } catch (Refused refused) {
            return refused.key().substring(refused.key().lastIndexOf('.') + 1);
        }
    }

    /** Empty where none was chosen. */
    private static byte[] file(HttpServletRequest request) throws IOException, ServletException {
        Part part = part(request);
        if (part == null) {
            return new byte[0];
        }
        try (InputStream stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static @Nullable Part part(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                ? request.getPart("file")
                : null;
    }
}
