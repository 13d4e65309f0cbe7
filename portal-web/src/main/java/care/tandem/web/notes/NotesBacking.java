package care.tandem.web.notes;

import care.tandem.clinics.People;
import care.tandem.clinics.PersonLine;
import care.tandem.door.CurrentMember;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NotePage;
import care.tandem.notes.Notes;
import care.tandem.notes.SharedNoteLine;
import care.tandem.notes.SharedNotes;
import care.tandem.web.shell.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes}: what clinicians wrote and signed, filtered by links and a form that needs no script; a client's own. */
@Named("noteList")
@RequestScoped
public class NotesBacking {

    @Inject
    Notes notes;

    @Inject
    SharedNotes shared;

    @Inject
    People people;

    @Inject
    CurrentMember me;

    private final NoteFilter filter = asked();
    private NotePage page = new NotePage(List.of(), filter, false);
    private List<SharedNoteLine> summaries = List.of();

    /** Asks the doors before the page begins: who has no business here gets none of it. */
    public void look() {
        if (me.isClient()) {
            summaries = shared.list();
        }
        if (!me.isClient() || me.isTherapist()) {
            page = notes.list(filter);
        }
    }

    private static NoteFilter asked() {
        String client = Faces.getRequestParameter("client");
        return new NoteFilter(
                client == null || client.isBlank() ? null : Asked.idIn(client),
                which(),
                "mine".equals(Faces.getRequestParameter("by")),
                day("from"),
                day("to"),
                page());
    }

    private static NoteFilter.Which which() {
        String which = Faces.getRequestParameter("which");
        return Arrays.stream(NoteFilter.Which.values())
                .filter(one -> one.name().equals(which))
                .findFirst()
                .orElse(NoteFilter.Which.ALL);
    }

    /** A day that is none asks for nothing. */
    private static @Nullable LocalDate day(String parameter) {
        try {
            String day = Faces.getRequestParameter(parameter);
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static int page() {
        String page = Faces.getRequestParameter("page");
        return page != null && page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 0;
    }

    public NotePage getPage() {
        return page;
    }

    public NoteFilter getFilter() {
        return filter;
    }

    public NoteFilter.Which[] getAll() {
        return NoteFilter.Which.values();
    }

    public List<PersonLine> getCaseload() {
        return me.isTherapist() ? people.caseload() : List.of();
    }

    /** What the address says besides state and page, so that links keep it. */
    public String getRest() {
        StringBuilder rest = new StringBuilder();
        add(rest, "client", filter.client());
        add(rest, "from", filter.from());
        add(rest, "to", filter.to());
        add(rest, "by", filter.mine() ? "mine" : null);
        return rest.toString();
    }

    private static void add(StringBuilder rest, String name, @Nullable Object value) {
        if (value != null) {
            rest.append('&').append(name).append('=').append(value);
        }
    }

    public List<SharedNoteLine> getSummaries() {
        return summaries;
    }
}
