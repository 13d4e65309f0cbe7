package care.tandem.web.notes;

import care.tandem.door.CurrentMember;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NotePage;
import care.tandem.notes.Notes;
import care.tandem.notesearch.NoteChoice;
import care.tandem.notesearch.NoteSearch;
import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import care.tandem.thread.SharedGoal;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Choosing;
import care.tandem.web.shell.Option;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Row;
import care.tandem.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    NoteSearch search;

    @Inject
    CurrentMember me;

    @Inject
    Attempt attempt;

    @Inject
    NoteRows rows;

    @Inject
    Texts texts;

    private NoteFilter filter = NoteFilter.ALL;
    private @Nullable NotePage page;
    private @Nullable PersonPage<NoteChoice> clients;
    private @Nullable List<SharedGoal> goals;
    private @Nullable String words;
    private boolean dropped;

    /** Asks the doors before the page begins: who has no business here gets none of it. */
    public void look() {
        page = null;
        if (isGoalOfAnother()) {
            filter = filter.naming(null);
            dropped = true;
        }
        if (!me.isClient() || me.isTherapist()) {
            getPage();
        }
    }

    /** Whether another client was chosen than the one whose goals were on offer, and the goal was left as it was. */
    private boolean isGoalOfAnother() {
        String of = Faces.getRequestParameter("goalsOf");
        UUID client = filter.client();
        UUID goal = filter.goal();
        return goal != null
                && client != null
                && of != null
                && !of.equals(client.toString())
                && getGoals().stream().noneMatch(one -> one.id().equals(goal));
    }

    /** Whether the goal that was chosen is no part of the filter any more. */
    public boolean isDropped() {
        return dropped;
    }

    /** Moves the words from the form into the address, sealed. */
    public @Nullable String find() {
        String next = attempt.quietly(() -> {
            String typed = words == null ? "" : words.strip();
            filter = filter.with(typed.isEmpty() ? null : search.seek(typed));
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
                RequestParams.idIfAny(Faces.getRequestParameter("client")),
                RequestParams.idIfAny(Faces.getRequestParameter("goal")),
                which(),
                MINE.equals(by),
                MINE.equals(by) ? null : RequestParams.idIfAny(by),
                RequestParams.dayIfAny("from"),
                RequestParams.dayIfAny("to"),
                sought(),
                page());
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

    private static int page() {
        String page = Faces.getRequestParameter("page");
        return page != null && page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 0;
    }

    public NotePage getPage() {
        if (page == null) {
            page = notes.list(filter);
        }
        return page;
    }

    /** The page's notes, in words. */
    public List<Row> getRows() {
        return rows.of(getPage().lines());
    }

    public Choosing getClients() {
        return asked -> clients(asked).as(one -> new Option(one.id(), one.name()));
    }

    public Choosing getAuthors() {
        return asked -> search.authors(filter.mine() ? asked.choosing(me.getId()) : asked)
                .as(one -> one.mine() ? new Option(MINE, texts.get("you")) : new Option(one.id(), one.name()));
    }

    /** Whose notes are shown, as the address says it. */
    public @Nullable Object getBy() {
        return filter.mine() ? MINE : filter.author();
    }

    public NoteFilter getFilter() {
        return filter;
    }

    public NoteFilter.Which[] getAll() {
        return NoteFilter.Which.values();
    }

    private PersonPage<NoteChoice> clients(PersonFilter asked) {
        if (clients == null) {
            clients = search.clients(asked);
        }
        return clients;
    }

    /** Whether all notes shown are of one client whose record the caller can put together. */
    public boolean isOnCaseload() {
        UUID client = filter.client();
        return client != null
                && clients(PersonFilter.ALL.choosing(client)).lines().stream()
                        .anyMatch(one -> one.mine() && one.id().equals(client));
    }

    /** The goals of the one client whose notes are shown, as far as notes name them; fetched once. */
    public List<SharedGoal> getGoals() {
        if (goals == null) {
            goals = isOnCaseload() ? search.goals(Objects.requireNonNull(filter.client())) : List.of();
        }
        return goals;
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
        add(rest, "by", getBy());
        return rest.toString();
    }

    private static void add(StringBuilder rest, String name, @Nullable Object value) {
        if (value != null) {
            rest.append('&').append(name).append('=').append(value);
        }
    }

    /** The words that are not looked for, as they were typed. */
    public String getLeftOut() {
        return String.join(", ", getPage().leftOut());
    }

    /** Whether the address holds words that somebody else looked for. */
    public boolean isElsewhere() {
        return filter.sought() != null && getPage().words() == null;
    }

    public @Nullable String getWords() {
        return words == null ? getPage().words() : words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
