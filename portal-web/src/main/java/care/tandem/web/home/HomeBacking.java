package care.tandem.web.home;

import care.tandem.door.CurrentMember;
import care.tandem.door.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * {@code /{clinic}}: what features have for somebody, from the next small step to what waits for them. Somebody who is a client
 * and a therapist here has two, and a way between them.
 */
@Named("home")
@RequestScoped
public class HomeBacking {

    @Inject
    Brought brought;

    @Inject
    Visit visit;

    @Inject
    CurrentMember me;

    private final boolean own = "yes".equals(Faces.getRequestParameter("own"));
    private List<WaitingLine> waiting = List.of();

    /** Asks for all of it in one visit, before the page is shown. */
    public void look() {
        visit.of(() -> getParts().forEach(part -> part.look().run()));
    }

    void askWhatWaits() {
        waiting = brought.waiting(viewer());
    }

    private Viewer viewer() {
        return new Viewer(isClients(), me.isTherapist() && !isClients(), me.isSupervisor(), me.isAdmin());
    }

    /** Whether it shows what is the caller's as a client; somebody who is a therapist here too asks for that. */
    public boolean isClients() {
        return me.isClient() && (own || !me.isTherapist());
    }

    public List<HomePart> getParts() {
        return brought.parts(viewer());
    }

    public List<HomeAct> getActs() {
        return brought.acts(viewer());
    }

    /** Where an admin decides and watches. */
    public List<AdminLink> getAdminLinks() {
        return brought.adminLinks();
    }

    /** What others wait for, and what the caller began. */
    public List<WaitingLine> getWaiting() {
        return waiting;
    }
}
