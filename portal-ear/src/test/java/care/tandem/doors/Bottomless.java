package care.tandem.doors;

import care.tandem.door.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.AbstractList;
import java.util.List;

/** Stands behind the portal's own filters, and has no bottom for those who say in a header who they are. */
@WebFilter("/*")
public class Bottomless extends HttpFilter {

    static final String WHO = "X-Bottomless";

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentMember me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String who = request.getHeader(WHO);
        if (who != null) {
            me.arrivedAs(who);
            response.setIntHeader("X-Length", list().size());
        }
        chain.doFilter(request, response);
    }

    /** A list whose length nobody lives to know. */
    static List<String> list() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return "x".repeat(size());
            }

            @Override
            public int size() {
                return get(0).length();
            }
        };
    }
}
