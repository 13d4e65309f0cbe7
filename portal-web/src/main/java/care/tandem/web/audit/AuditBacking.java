package care.tandem.web.audit;

import care.tandem.audit.AuditLine;
import care.tandem.audit.AuditTrail;
import care.tandem.audit.LogFilter;
import care.tandem.audit.LogPage;
import care.tandem.door.Refused;
import care.tandem.door.Trace.Outcome;
import care.tandem.people.People;
import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import care.tandem.web.shell.Choosing;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Option;
import care.tandem.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code audit}: the clinic's log, newest first, searched by a form that needs no script. */
@Named("auditList")
@RequestScoped
public class AuditBacking {

    private static final int UNPROCESSABLE = 422;

    @Inject
    AuditTrail trail;

    @Inject
    People people;

    @Inject
    LogSentences sentences;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    HttpServletRequest request;

    private LogAsked asked = new LogAsked(LogFilter.ALL, null);
    private LogPage page = LogPage.NONE;
    private @Nullable PersonPage<Option> members;
    private @Nullable String wrong;

    /** Days in the wrong order are told at their fields, and nothing is found. */
    @PostConstruct
    void look() {
        asked = LogAsked.in(request, sentences);
        try {
            page = trail.page(asked.filter());
        } catch (Refused refused) {
            wrong = texts.get(refused.key());
            Faces.setResponseStatus(UNPROCESSABLE);
        }
    }

    public List<AuditLine> getLines() {
        return page.lines();
    }

    /** Whose acts alone these are, as the log has their name; null where they are everybody's or none. */
    public @Nullable String getWho() {
        return getFilter().member() == null || getLines().isEmpty()
                ? null
                : getLines().get(0).who();
    }

    /** When it was, from where, how much it handed out, and why it was refused or failed, as far as there is something to say. */
    public String beneath(AuditLine line) {
        return Stream.of(
                        dates.moment(line.at()),
                        line.address() == null ? "" : texts.get("audit.address", line.address()),
                        line.held() == null ? "" : texts.get("audit.held", line.held()),
                        sentences.why(line))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ", "", " · "));
    }

    public LogFilter getFilter() {
        return asked.filter();
    }

    /** One of the acts that are looked for; null for any. */
    public @Nullable String getAct() {
        return asked.act();
    }

    /** What is wrong with the days; null where nothing is. */
    public @Nullable String getWrong() {
        return wrong;
    }

    public boolean isSearch() {
        return asked.isSearch();
    }

    /** Everybody in the clinic, by whom and about whom: fetched once for both, as long as no name is typed in one. */
    public Choosing getMembers() {
        return filter -> filter.name().isEmpty() ? members() : options(filter);
    }

    private PersonPage<Option> members() {
        if (members == null) {
            members = options(PersonFilter.ALL.choosing(Stream.of(
                            Optional.ofNullable(getFilter().member()),
                            Optional.ofNullable(getFilter().client()))
                    .flatMap(Optional::stream)
                    .toArray(UUID[]::new)));
        }
        return members;
    }

    private PersonPage<Option> options(PersonFilter filter) {
        return people.members(filter).as(member -> new Option(member.id(), member.name()));
    }

    public List<Option> getActs() {
        return sentences.acts();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** The same with or without looking at lists, from the newest line on. */
    public String getOther() {
        return "/audit" + asked.query(!asked.filter().lists(), null);
    }

    /** What is older than this page. */
    public String getOlder() {
        List<AuditLine> lines = page.lines();
        return "/audit" + asked.query(asked.filter().lists(), lines.get(lines.size() - 1));
    }

    /** The same from its newest line on. */
    public String getNewest() {
        return "/audit" + asked.query(asked.filter().lists(), null);
    }

    public boolean isOlderThere() {
        return page.more();
    }

    public boolean isNewerThere() {
        return asked.filter().before() != null;
    }

    /** All lines that are found, as a file of that kind. */
    public String export(String kind) {
        return "/audit/export" + asked.query(asked.filter().lists(), null) + "&as=" + kind;
    }
}
