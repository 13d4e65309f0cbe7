package care.tandem.web.audit;

import care.tandem.audit.AuditLine;
import care.tandem.audit.AuditTrail;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code audit}: the clinic's trail, newest first, a page at a time. */
@Named("auditList")
@RequestScoped
public class AuditBacking {

    private static final int FARTHEST = 10_000;

    @Inject
    AuditTrail trail;

    @Inject
    Texts texts;

    private final boolean lists = "yes".equals(Faces.getRequestParameter("lists"));
    private final int page = page(Faces.getRequestParameter("page"));
    private final @Nullable UUID member = RequestParams.idIfAny(Faces.getRequestParameter("member"));
    private List<AuditLine> lines = List.of();

    @PostConstruct
    void look() {
        lines = trail.page(page, lists, member);
    }

    private static int page(@Nullable String asked) {
        return asked != null && asked.matches("[0-9]{1,5}") ? Math.min(FARTHEST, Integer.parseInt(asked)) : 0;
    }

    public List<AuditLine> getLines() {
        return lines.stream().limit(AuditTrail.PAGE).toList();
    }

    /** What was done, "opened a note", or the address of a page that was asked for. */
    public String what(AuditLine line) {
        return texts.find("audit.call." + DoorNames.ofToday(line.call())).orElse(line.call());
    }

    /** Whether looking at lists is shown, too. */
    public boolean isLists() {
        return lists;
    }

    /** Whether one member's acts alone are shown. */
    public boolean isOfOne() {
        return member != null;
    }

    /** The name of that member, as the trail has it; null where they did nothing yet. */
    public @Nullable String getWho() {
        return lines.isEmpty() ? null : lines.get(0).who();
    }

    /** This page of the trail, with or without looking at lists. */
    public String address(int other, boolean withLists) {
        return "/audit?page=" + other + (withLists ? "&lists=yes" : "") + (member == null ? "" : "&member=" + member);
    }

    public int getPage() {
        return page;
    }

    public boolean isNewerThere() {
        return page > 0;
    }

    public boolean isOlderThere() {
        return lines.size() > AuditTrail.PAGE;
    }
}
