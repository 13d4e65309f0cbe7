package care.tandem.web.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.tandem.opening.ClinicFilter;
import care.tandem.opening.ClinicPage;
import care.tandem.opening.Clinics;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** {@code operation}: the clinics of the installation, found by a name or by turning pages. */
@Named("operation")
@RequestScoped
public class OperationBacking {

    private static final int LONGEST = 100;

    @Inject
    Clinics clinics;

    private ClinicPage page;
    private String name = "";

    @PostConstruct
    void look() {
        name = asked("name");
        String number = asked("page");
        page = clinics.list(new ClinicFilter(name, number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0));
    }

    private static String asked(String parameter) {
        String typed = Objects.requireNonNullElse(Faces.getRequestParameter(parameter), "")
                .strip();
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    public ClinicPage getPage() {
        return page;
    }

    /** What was typed of a name. */
    public String getName() {
        return name;
    }

    /** Whether there is, or may be, more than the page shows. */
    public boolean isLong() {
        return !name.isEmpty() || page.more() || page.filter().page() > 0;
    }

    /** The address of the page before this one; empty on the first. */
    public String getBefore() {
        return page.filter().page() > 0 ? address(page.filter().page() - 1) : "";
    }

    /** The address of the page after this one; empty on the last. */
    public String getAfter() {
        return page.more() ? address(page.filter().page() + 1) : "";
    }

    private String address(int number) {
        return "/operation?page=" + number + (name.isEmpty() ? "" : "&name=" + URLEncoder.encode(name, UTF_8));
    }
}
