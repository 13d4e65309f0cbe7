package care.tandem.web.notes;

import care.tandem.door.CurrentMember;
import care.tandem.notes.Finding;
import care.tandem.notes.NoteChoices;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NotePage;
import care.tandem.notes.Notes;
import care.tandem.web.shell.Asked;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Option;
import care.tandem.web.shell.Row;
import care.tandem.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes}: what clinicians wrote and signed, filtered by links and a form that needs no script. */
@Named("noteList")
@RequestScoped
public class NotesBacking {

    private static final String MINE = "mine";

    @Inject
    Notes notes;

    @Inject
    Finding finding;

    @Inject
    CurrentMember me;

    @Inject
    Attempt attempt;

    @Inject
    NoteRows rows;

    @Inject
    Texts texts;

    private NoteFilter filter = NoteFilter.ALL;
    private NotePage page = new NotePage(List.of(), filter, false, null);
    private @Nullable NoteChoices choices;
    private @Nullable String words;

    /** Asks the doors before the page begins: who has no business here gets none of it. */
    public void look() {
        filter = asked();
        if (!me.isClient() || me.isTherapist()) {
            page = notes.list(filter);
        }
    }

    /** Takes the words out of the form and into the address, where nobody can read them. */
    public @Nullable String find() {
        String next = attempt.quietly(() -> {
            String typed = words == null ? "" : words.strip();
            filter = filter.with(typed.isEmpty() ? null : finding.seek(typed));
            return "/notes?which=" + filter.which() + getRest();
        });
        if (next == null) {
            look();
        }
        return next;
    }

    @PostConstruct
    void read() {
        filter = asked();
    }

    private NoteFilter asked() {
        String by = Faces.getRequestParameter("by");
        return new NoteFilter(
                idIfAny(Faces.getRequestParameter("client")),
                idIfAny(Faces.getRequestParameter("goal")),
                which(),
                MINE.equals(by),
                MINE.equals(by) ? null : idIfAny(by),
                day("from"),
                day("to"),
                sought(),
                page());
    }

    static @Nullable UUID idIfAny(@Nullable String id) {
        return id == null || id.isBlank() ? null : Asked.idIn(id);
    }

    private static @Nullable String sought() {
        String sought = Faces.getRequestParameter("sought");
        return sought == null || sought.isBlank() ? null : sought;
    }

    private static NoteFilter.Which which() {
        String which = Faces.getRequestParameter("which");
        return Arrays.stream(NoteFilter.Which.values())
                .filter(one -> one.name().equals(which))
                .findFirst()
                .orElse(NoteFilter.Which.ALL);
    }

    /** A day that is none asks for nothing. */
    static @Nullable LocalDate day(String parameter) {
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

    /** The page's notes, in words. */
    public List<Row> getRows() {
        return rows.of(page.lines());
    }

    public List<Option> getClients() {
        return choices().clients().stream()
                .map(one -> new Option(one.id().toString(), one.name(), one.id().equals(filter.client())))
                .toList();
    }

    public List<Option> getAuthors() {
        return choices().authors().stream().map(this::author).toList();
    }

    private Option author(NoteChoices.Choice one) {
        return one.mine()
                ? new Option(MINE, texts.get("you"), filter.mine())
                : new Option(one.id().toString(), one.name(), one.id().equals(filter.author()));
    }

    public NoteFilter getFilter() {
        return filter;
    }

    public NoteFilter.Which[] getAll() {
        return NoteFilter.Which.values();
    }

    /** Whose notes one may look for. */
    private NoteChoices choices() {
        if (choices == null) {
            choices = finding.choices();
        }
        return choices;
    }

    /** Whether all notes shown are of one client whose record the caller can put together. */
    public boolean isOnCaseload() {
        return me.isTherapist()
                && choices().clients().stream()
                        .anyMatch(client -> client.mine() && client.id().equals(filter.client()));
    }

    /** What the address says besides state and page, so that links keep it. */
    public String getRest() {
        StringBuilder rest = new StringBuilder(getWithoutWords());
        add(rest, "sought", filter.sought());
        return rest.toString();
    }

    /** As {@link #getRest}, to look no more for words. */
    public String getWithoutWords() {
        StringBuilder rest = new StringBuilder();
        add(rest, "client", filter.client());
        add(rest, "goal", filter.goal());
        add(rest, "from", filter.from());
        add(rest, "to", filter.to());
        add(rest, "by", filter.mine() ? MINE : filter.author());
        return rest.toString();
    }

    private static void add(StringBuilder rest, String name, @Nullable Object value) {
        if (value != null) {
            rest.append('&').append(name).append('=').append(value);
        }
    }

    /** Whether the address holds words that somebody else looked for. */
    public boolean isElsewhere() {
        return filter.sought() != null && page.words() == null;
    }

    public @Nullable String getWords() {
        return words == null ? page.words() : words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
