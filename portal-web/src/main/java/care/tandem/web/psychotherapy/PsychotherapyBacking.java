package care.tandem.web.psychotherapy;

import care.tandem.psychotherapy.PsychotherapyNoteFilter;
import care.tandem.psychotherapy.PsychotherapyNoteLine;
import care.tandem.psychotherapy.PsychotherapyNotes;
import care.tandem.web.shell.Choosing;
import care.tandem.web.shell.Option;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code psychotherapy}: the therapist's own psychotherapy notes, by client and date, a page at a time. */
@Named("psychotherapyList")
@RequestScoped
public class PsychotherapyBacking {

    private static final String ADDRESS = "/psychotherapy?page=";

    @Inject
    PsychotherapyNotes notes;

    private final @Nullable UUID client = client(Faces.getRequestParameter("client"));
    private final int page = page(Faces.getRequestParameter("page"));
    private @Nullable List<PsychotherapyNoteLine> found;

    /** Asks the door before the page begins: who has no business here gets none of it. */
    public void look() {
        found();
    }

    private List<PsychotherapyNoteLine> found() {
        if (found == null) {
            found = notes.list(new PsychotherapyNoteFilter(client, page));
        }
        return found;
    }

    private static @Nullable UUID client(@Nullable String asked) {
        return RequestParams.idIfAny(asked);
    }

    private static int page(@Nullable String asked) {
        return asked != null && asked.matches("[0-9]{1,5}") ? Integer.parseInt(asked) : 0;
    }

    public List<PsychotherapyNoteLine> getLines() {
        return found().stream().limit(PsychotherapyNotes.PAGE).toList();
    }

    /** Whether there is anybody to choose from. */
    public boolean isAbout() {
        return client != null || !found().isEmpty();
    }

    /** Those about whom there are notes. */
    public Choosing getChoosable() {
        return filter -> notes.clients(filter).as(person -> new Option(person.id(), person.name()));
    }

    public @Nullable UUID getClient() {
        return client;
    }

    /** Where a new note begins: about the client whose notes one looks at. */
    public String getWrite() {
        return "/psychotherapy/write" + (client == null ? "" : "?client=" + client);
    }

    /** The address of the page with later sessions; empty on the first. */
    public String getLater() {
        return page == 0 ? "" : address(page - 1);
    }

    /** The address of the page with earlier sessions; empty on the last. */
    public String getEarlier() {
        return found().size() > PsychotherapyNotes.PAGE ? address(page + 1) : "";
    }

    private String address(int number) {
        return ADDRESS + number + (client == null ? "" : "&client=" + client);
    }
}
