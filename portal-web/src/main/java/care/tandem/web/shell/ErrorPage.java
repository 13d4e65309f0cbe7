package care.tandem.web.shell;

import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an error page says of the error: a reference number, under which the log tells the rest. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern WORDS = Pattern.compile("\\S\\s+\\S");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentMember me;

    /**
     * What the person wrote in the form that was answered with this error, so that they can copy it: all that has more
     * than one word. Nothing where the form was rendered for somebody else.
     */
    public List<String> getWords() {
        if (!isFormOfMine()) {
            return List.of();
        }
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .filter(value -> WORDS.matcher(value.strip()).find())
                .distinct()
                .toList();
    }

    /** What came as far as a clinic has passed {@link FormFilter}, and can be read. */
    private boolean isFormOfMine() {
        return request.getAttribute(Attributes.CLINIC) != null
                && request.getMethod().equals("POST")
                && me.getId().toString().equals(request.getParameter(ClinicFilter.WRITER));
    }

    /** Nine letters and digits in groups of three, without those that look alike, as in {@code K7M-2QX-94P}. */
    public String getReference() {
        if (!(request.getAttribute(Attributes.REFERENCE) instanceof String)) {
            String made = reference();
            request.setAttribute(Attributes.REFERENCE, made);
            log(made);
        }
        return String.valueOf(request.getAttribute(Attributes.REFERENCE));
    }

    private static String reference() {
        String letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
        StringBuilder reference = new StringBuilder("###-###-###");
        for (int i = 0; i < reference.length(); i++) {
            if (reference.charAt(i) == '#') {
                reference.setCharAt(i, letters.charAt(RANDOM.nextInt(letters.length())));
            }
        }
        return reference.toString();
    }

    private void log(String reference) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable failure = failure();
        boolean ours = status instanceof Integer code && code >= 500;
        LOG.log(
                ours ? Level.ERROR : Level.INFO,
                "Reference " + reference + ", status " + status,
                ours ? failure : null);
    }

    private @Nullable Throwable failure() {
        Object kept = request.getAttribute(Attributes.FAILURE);
        Object thrown = kept != null ? kept : request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return thrown instanceof Throwable throwable ? throwable : null;
    }
}
