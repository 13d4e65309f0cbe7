package care.tandem.web.shell;

import care.tandem.policies.Marks;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /CLINIC/mark?mark=ID}: a picture that the clinic has or had beside its name. It never changes. */
@WebServlet("/mark")
public class MarkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Marks marks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] png = marks.picture(RequestParams.idIn(request.getParameter("mark")));
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }
}
