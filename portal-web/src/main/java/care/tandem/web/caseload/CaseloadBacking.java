package care.tandem.web.caseload;

import care.tandem.caseload.Caseloads;
import care.tandem.caseload.TiePage;
import care.tandem.door.CurrentClinic;
import care.tandem.door.Role;
import care.tandem.people.MemberLine;
import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import care.tandem.people.TieFilter;
import care.tandem.people.TieKind;
import care.tandem.people.TieLine;
import care.tandem.people.TieWhen;
import care.tandem.web.people.Listed;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code caseload}: who works with whom and who supervises whom, of everybody or of one member. */
@Named("caseloads")
@RequestScoped
public class CaseloadBacking {

    @Inject
    Caseloads caseloads;

    @Inject
    CurrentClinic clinic;

    private final TieKind kind = TieKinds.asked();
    private final boolean over = "yes".equals(Faces.getRequestParameter("over"));
    private final @Nullable UUID member = RequestParams.idIfAny(Faces.getRequestParameter("member"));
    private Listed<TieLine> ties;
    private @Nullable MemberLine whose;

    @PostConstruct
    void begin() {
        ties = new Listed<>(this::page);
    }

    private PersonPage<TieLine> page(PersonFilter people) {
        TiePage page = caseloads.page(new TieFilter(kind, member, over, people));
        whose = page.member();
        return page.ties();
    }

    /** Asks the door before the page begins. */
    public void look() {
        ties.getPage();
    }

    public Listed<TieLine> getTies() {
        return ties;
    }

    /** The member whose ties are shown; null for everybody's. */
    public @Nullable MemberLine getWhose() {
        return whose;
    }

    /** Whether these are the ties of a therapist, who can hand their clients over. */
    public boolean isTherapist() {
        return whose != null && whose.roles().contains(Role.THERAPIST);
    }

    public TieKind getKind() {
        return kind;
    }

    public TieKind[] getKinds() {
        return TieKind.values();
    }

    /** Whether those that are over are shown, too. */
    public boolean isOver() {
        return over;
    }

    /** Whether that one does not count any more. */
    public boolean isOver(TieLine tie) {
        return tie.when(clinic.today()) == TieWhen.OVER;
    }

    /** Where a tie that goes on is ended: a caseload by handing it over. */
    public String end(TieLine tie) {
        return kind == TieKind.CASELOAD
                ? "/caseload/hand-over?therapist=" + tie.who() + "&client=" + tie.whom()
                : "/caseload/end?who=" + tie.who() + "&whom=" + tie.whom();
    }

    /** This page, of that kind and with those that are over or without. */
    public String address(TieKind other, boolean withOver) {
        return "/caseload?kind=" + other + (withOver ? "&over=yes" : "") + (member == null ? "" : "&member=" + member);
    }
}
