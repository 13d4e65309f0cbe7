package care.tandem.web.shell;

import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The few words that lead through a clinic: only those that lead the member somewhere. */
@Named
@RequestScoped
public class Rail {

    @Inject
    CurrentMember me;

    /** One word of it: a key of the bundle, an address in the clinic, and whether one is there now. */
    public record Link(String key, String path, boolean current) {}

    public List<Link> getLinks() {
        List<Link> links = new ArrayList<>();
        links.add(link("home.title", ""));
        if (me.isClient() || me.isTherapist()) {
            links.add(link("sessions.title", "/sessions"));
            links.add(link("goals.title", "/goals"));
        }
        if (me.isClient() || me.isTherapist() || me.isSupervisor()) {
            links.add(link(me.isTherapist() || me.isSupervisor() ? "notes.rail" : "notes.summaries.title", "/notes"));
        }
        if (!me.isClient() || me.isTherapist()) {
            links.add(link("people.title", "/people"));
        }
        if (me.isAdmin()) {
            links.add(link("audit.title", "/audit"));
        }
        links.add(link("settings.title", "/settings"));
        return links;
    }

    private static Link link(String key, String path) {
        String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        String there = path.isEmpty() ? "/home" : path;
        return new Link(key, path, here.equals(there + ".xhtml") || here.startsWith(there + "/"));
    }
}
