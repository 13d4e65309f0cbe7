package care.tandem.web.clients;

import care.tandem.clients.Contact;
import care.tandem.clients.ContactDetails;
import care.tandem.clients.ContactView;
import care.tandem.clients.Detail;
import care.tandem.clients.KeepContact;
import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * {@code contact}: how a client is called and reached, and whom to call for them; for the client, for those who work with
 * them, and for admins. Without an id in the address it is the caller's own.
 */
@Named("contact")
@RequestScoped
public class ContactBacking {

    @Inject
    ContactDetails contacts;

    @Inject
    CurrentMember me;

    @Inject
    Attempt attempt;

    private UUID client;
    private @Nullable ContactView view;
    private final Map<String, String> lines = new HashMap<>();
    private String seen = "";
    private Set<String> overtaken = Set.of();

    /** The form begins with what holds; what is typed replaces it. */
    @PostConstruct
    void begin() {
        String asked = Faces.getRequestParameter("client");
        client = asked == null ? me.getId() : RequestParams.idIn(asked);
        fill(getView().contact());
    }

    private void fill(Contact contact) {
        Arrays.stream(Detail.values()).forEach(detail -> lines.put(detail.field(), contact.get(detail)));
    }

    /** As it is now, fetched once. */
    public ContactView getView() {
        if (view == null) {
            view = contacts.open(client);
        }
        return view;
    }

    public @Nullable String keep() {
        int began = (int) RequestParams.version(seen);
        String next = attempt.to("contact.done", () -> {
            try {
                contacts.keep(new KeepContact(client, began, typed()));
            } catch (Stale both) {
                overtaken = both.all().stream().map(Refused::field).collect(Collectors.toSet());
                throw both;
            }
            return me.isTherapist() && !isOwn() ? "/client?client=" + client : "/contact?client=" + client;
        });
        view = null;
        if (!overtaken.isEmpty()) {
            fill(typed().onto(getView().contact(), getView().at(began)));
        }
        return next;
    }

    private Contact typed() {
        return Contact.of(detail -> Objects.requireNonNullElse(lines.get(detail.field()), ""));
    }

    /** Whether it is the caller's own. */
    public boolean isOwn() {
        return client.equals(me.getId());
    }

    public UUID getClient() {
        return client;
    }

    /** By the name of each line, what is typed in it. */
    public Map<String, String> getLines() {
        return lines;
    }

    /** By the name of each line that somebody else changed meanwhile, too, what stands there now. */
    public Map<String, String> getStanding() {
        return Arrays.stream(Detail.values())
                .filter(detail -> overtaken.contains(detail.field()))
                .collect(Collectors.toMap(
                        Detail::field, detail -> getView().contact().get(detail)));
    }

    /** The number that the form is rendered with. */
    public String getSeen() {
        return String.valueOf(getView().number());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
