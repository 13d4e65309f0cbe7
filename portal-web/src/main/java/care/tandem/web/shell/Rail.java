package care.tandem.web.shell;

import care.tandem.door.CurrentMember;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The few words that lead through a clinic: only those that lead the member somewhere. Features bring them. */
@Named
@ApplicationScoped
public class Rail {

    @Inject
    Instance<RailLink> brought;

    @Inject
    CurrentMember me;

    private List<RailLink> inOrder = List.of();

    @PostConstruct
    void begin() {
        inOrder = Placed.inOrder(brought, RailLink::place);
    }

    /** One word of it: a key of the bundle, an address in the clinic, and whether one is there now. */
    public record Link(String key, String path, boolean current) {}

    public List<Link> getLinks() {
        return inOrder.stream().map(this::link).filter(Objects::nonNull).toList();
    }

    private @Nullable Link link(RailLink link) {
        String key = link.key().apply(me);
        return key == null ? null : new Link(key, link.path(), isHere(link.path()));
    }

    private static boolean isHere(String path) {
        String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        String there = path.isEmpty() ? "/home" : path;
        return here.equals(there + ".xhtml") || here.startsWith(there + "/");
    }
}
