package care.tandem.web.paper;

import care.tandem.door.CurrentClinic;
import care.tandem.web.shell.Preferences;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The sheet for a page on paper: as somebody asks for, by the parameter {@code paper}; else as is usual in the country of the
 * clinic's zone, else in that of the reader.
 */
@Named("sheet")
@RequestScoped
public class Sheet {

    private static final List<String> SIZES = List.of("A4", "letter");

    /** Of a zone that is no place. */
    private static final String NOWHERE = "001";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentClinic clinic;

    @Inject
    Preferences preferences;

    /** {@code A4} or {@code letter}, as style sheets name them. */
    public String getSize() {
        String asked = request.getParameter("paper");
        return asked != null && SIZES.contains(asked) ? asked : usual();
    }

    private String usual() {
        String country = countryOf(clinic.getZone().getId());
        return country.equals(NOWHERE) ? preferences.getPaper() : Preferences.paperIn(country);
    }

    static String countryOf(String zone) {
        try {
            return TimeZone.getRegion(zone);
        } catch (IllegalArgumentException unknown) {
            return NOWHERE;
        }
    }

    public List<String> getSizes() {
        return SIZES;
    }
}
