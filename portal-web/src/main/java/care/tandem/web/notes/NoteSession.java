package care.tandem.web.notes;

import care.tandem.notes.Drafts;
import care.tandem.notes.SessionOfDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Which session a note is about that was begun without one: those of its day are offered, and none of them. */
@Named("noteSession")
@RequestScoped
public class NoteSession {

    private static final String NONE = "none";

    @Inject
    Drafts drafts;

    private final String which = Objects.requireNonNullElse(Faces.getRequestParameter("which"), "");
    private List<SessionOfDay> found = List.of();

    /** @param session null where it is none of them */
    public record Offer(
            String value, boolean chosen, @Nullable SessionOfDay session) {}

    void lookOn(UUID client, LocalDate day) {
        found = drafts.sessionsOn(client, day);
    }

    /** The one that was chosen; null where none was. */
    @Nullable
    UUID chosen() {
        return found.stream()
                .map(SessionOfDay::id)
                .filter(id -> id.toString().equals(which))
                .findFirst()
                .orElse(null);
    }

    /** What can be chosen; empty where there is no session. */
    public List<Offer> getOffers() {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        for (SessionOfDay session : found) {
            String value = session.id().toString();
            offers.add(new Offer(value, value.equals(which), session));
        }
        offers.add(new Offer(NONE, which.equals(NONE), null));
        return offers;
    }
}
