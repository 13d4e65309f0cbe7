package care.tandem.web.caseload;

import care.tandem.people.TieKind;
import java.util.Arrays;
import org.omnifaces.util.Faces;

/** The kind of tie that an address is about. */
final class TieKinds {

    private TieKinds() {}

    /** The one in the parameter {@code kind}; caseloads where there is none. */
    static TieKind asked() {
        String asked = Faces.getRequestParameter("kind");
        return Arrays.stream(TieKind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElse(TieKind.CASELOAD);
    }
}
