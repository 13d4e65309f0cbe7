package care.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as a filter sees it, with the answer that it gets: 200 where nobody says otherwise. */
final class Asking {

    private final String method;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String[]> parameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private @Nullable String person;
    private int status = HttpServletResponse.SC_OK;

    Asking(String method) {
        this.method = method;
    }

    Asking with(String parameter, String value) {
        parameters.put(parameter, new String[] {value});
        return this;
    }

    Asking saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Asking by(String name) {
        person = name;
        return this;
    }

    int status() {
        return status;
    }

    @Nullable
    Object attribute(String name) {
        return attributes.get(name);
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (called, arguments) -> switch (called) {
            case "getMethod" -> method;
            case "getHeader" -> headers.get(String.valueOf(arguments[0]));
            case "getParameterMap" -> parameters;
            case "getUserPrincipal" -> person == null ? null : (Principal) () -> person;
            case "setAttribute" -> attributes.put(String.valueOf(arguments[0]), arguments[1]);
            default -> throw new UnsupportedOperationException(called);
        });
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (called, arguments) -> switch (called) {
            case "isCommitted" -> false;
            case "reset", "setHeader" -> null;
            case "sendError" -> status = (Integer) arguments[0];
            default -> throw new UnsupportedOperationException(called);
        });
    }

    interface Answers {
        @Nullable
        Object to(String called, Object[] arguments);
    }

    /** Something of the server that answers so. */
    static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, given) -> {
            Object answer = answers.to(called.getName(), given);
            return called.getReturnType() == void.class ? null : answer;
        }));
    }
}
