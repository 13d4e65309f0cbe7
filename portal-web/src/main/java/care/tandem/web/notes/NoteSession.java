package care.tandem.web.notes;

import care.tandem.door.Refused;
import care.tandem.notes.DraftView;
import care.tandem.notes.Drafts;
import care.tandem.notes.NoteView;
import care.tandem.notes.SessionOfDay;
import care.tandem.notes.TellOfSession;
import care.tandem.web.shell.PlainFields;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Which session a note is about: those of its day are offered, and none of them. */
@Named("noteSession")
@RequestScoped
public class NoteSession {

    @Inject
    Drafts drafts;

    @Inject
    Texts texts;

    @Inject
    PlainFields plain;

    private String which = Objects.requireNonNullElse(Faces.getRequestParameter("which"), "");
    private List<SessionOfDay> found = List.of();

    /** How none of them is called: none of that day's. */
    private String none = "";

    /** @param session null where it is none of them */
    public record Offer(
            String value, boolean chosen, @Nullable SessionOfDay session) {}

    /** Looks for the sessions of a note that is not begun yet. */
    void lookOn(UUID client, LocalDate day) {
        offer(drafts.sessionsOn(client, day), day);
    }

    /** Offers the sessions that a draft can be about. */
    void offer(DraftView draft) {
        NoteView note = draft.note();
        UUID current = note.session();
        if (note.isWritable() && !note.isGroup()) {
            offer(draft.sessions(), note.sessionDay());
            if (which.isEmpty() && current != null) {
                which = current.toString();
            }
        }
    }

    private void offer(List<SessionOfDay> sessions, LocalDate day) {
        found = sessions;
        none = "none-" + day;
    }

    /** @throws Refused when there is something to choose from, and nothing was chosen */
    void requireChoice() {
        if (getOffers().stream().noneMatch(Offer::chosen) && !found.isEmpty()) {
            plain.add("which", "which-" + found.get(0).id(), texts.get("notes.session.which"));
            throw new Refused("which", "refused.note.session.which");
        }
    }

    /** Says what was chosen for a draft: from then on its day is the session's. @param current what it is about now */
    void tell(UUID note, @Nullable UUID current) {
        UUID chosen = chosen();
        if (!Objects.equals(chosen, current) && (chosen != null || isNone())) {
            drafts.tellOf(new TellOfSession(note, chosen));
        }
    }

    private boolean isNone() {
        return !none.isEmpty() && which.equals(none);
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
        return found.isEmpty()
                ? List.of()
                : Stream.concat(found.stream().map(this::offer), Stream.of(new Offer(none, isNone(), null)))
                        .toList();
    }

    private Offer offer(SessionOfDay session) {
        String value = session.id().toString();
        return new Offer(value, value.equals(which), session);
    }
}
