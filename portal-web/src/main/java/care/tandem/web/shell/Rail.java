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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The few words that lead through a clinic: only those that lead the member somewhere. Features bring them. */
@Named
@ApplicationScoped
public class Rail {

    @Inject
    Instance<RailLink> brought;

    @Inject
    Instance<MenuLink> broughtToMenu;

    @Inject
    CurrentMember me;

    private List<RailLink> inOrder = List.of();
    private List<MenuLink> menuInOrder = List.of();

    @PostConstruct
    void begin() {
        inOrder = Placed.inOrder(brought, RailLink::place);
        menuInOrder = Placed.inOrder(broughtToMenu, MenuLink::place);
    }

    /** One word of it: a key of the bundle, an address in the clinic, and whether one is there now. */
    public record Link(String key, String path, boolean current) {}

    public List<Link> getLinks() {
        return inOrder.stream()
                .map(link -> link(link.path(), link.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What stands in the menu under the member's name. */
    public List<Link> getMenu() {
        return menuInOrder.stream()
                .map(link -> link(link.path(), link.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Link link(String path, Function<CurrentMember, @Nullable String> keyFor) {
        String key = keyFor.apply(me);
        return key == null ? null : new Link(key, path, isHere(path));
    }

    private static boolean isHere(String path) {
        String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        String there = path.isEmpty() ? "/home" : path;
        return here.equals(there + ".xhtml") || here.startsWith(there + "/");
    }
}
