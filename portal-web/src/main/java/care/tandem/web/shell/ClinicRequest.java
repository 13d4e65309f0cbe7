package care.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the pages see it: the application stands at {@code /clinic}, so that every link stays in the clinic. */
class ClinicRequest extends HttpServletRequestWrapper {

    private final String contextPath;
    private final String uri;
    private final StringBuffer url;

    ClinicRequest(HttpServletRequest request, String clinic) {
        super(request);
        contextPath = "/" + clinic;
        uri = request.getRequestURI();
        url = request.getRequestURL();
    }

    /** An error inside a clinic keeps the clinic's frame around its page. */
    static HttpServletRequest forError(HttpServletRequest request) {
        HttpServletRequest error = new ErrorRequest(request);
        return request.getAttribute(Attributes.CLINIC) instanceof String clinic
                ? new ClinicRequest(error, clinic)
                : error;
    }

    @Override
    public String getContextPath() {
        return contextPath;
    }

    @Override
    public String getRequestURI() {
        return uri;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(url);
    }
}
