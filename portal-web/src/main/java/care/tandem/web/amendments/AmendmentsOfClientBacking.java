package care.tandem.web.amendments;

import care.tandem.amendments.AmendmentLine;
import care.tandem.amendments.ClientAmendments;
import care.tandem.web.clients.ClientBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a client asked to have amended, on the page of the client. */
@Named("amendmentsOfClient")
@RequestScoped
public class AmendmentsOfClientBacking {

    @Inject
    ClientBacking page;

    public List<AmendmentLine> getLines() {
        return page.part(ClientAmendments.class).lines();
    }
}
