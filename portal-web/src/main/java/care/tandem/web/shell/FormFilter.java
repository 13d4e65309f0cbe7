package care.tandem.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets forms through as our pages send them: by POST, and whole. Views are stateless, so that Faces takes any request
 * for a sent form that says it is one: whatever carries a form's parameters in another way is refused before Faces.
 */
public class FormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FACES = "jakarta.faces.";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final int MOST_PARAMETERS = 500;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isReadable(request) || isPartial(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!request.getMethod().equals("POST") && carriesAForm(request)) {
            response.setHeader("Allow", "POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether it can be taken apart. The container says of what cannot only that something failed. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return request.getParameterMap().values().stream()
                            .mapToInt(values -> values.length)
                            .sum()
                    <= MOST_PARAMETERS;
        } catch (RuntimeException garbled) {
            return false;
        }
    }

    /** None of our pages asks Faces for a part of itself. */
    private static boolean isPartial(HttpServletRequest request) {
        return request.getHeader("Faces-Request") != null
                || request.getParameterMap().keySet().stream()
                        .anyMatch(name -> name.contains(FACES) && !name.equals(VIEW_STATE));
    }

    /** A form of Faces names its fields {@code form:field}; the rest says that it is one, and whose. */
    private static boolean carriesAForm(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .anyMatch(name -> name.equals(VIEW_STATE) || name.equals(ClinicFilter.WRITER) || name.contains(":"));
    }
}
