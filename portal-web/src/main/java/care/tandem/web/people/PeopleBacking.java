package care.tandem.web.people;

import care.tandem.clinics.MemberLine;
import care.tandem.clinics.People;
import care.tandem.clinics.PersonLine;
import care.tandem.door.CurrentMember;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code people}: whom the caller has to do with, by what they are here. */
@Named("peopleList")
@RequestScoped
public class PeopleBacking {

    @Inject
    People people;

    @Inject
    CurrentMember me;

    private List<MemberLine> members = List.of();
    private List<PersonLine> caseload = List.of();
    private List<PersonLine> therapists = List.of();

    @PostConstruct
    void look() {
        if (me.isAdmin()) {
            members = people.members();
        }
        if (me.isTherapist()) {
            caseload = people.caseload();
        }
        if (me.isClient()) {
            therapists = people.therapists();
        }
    }

    public List<MemberLine> getMembers() {
        return members;
    }

    public List<PersonLine> getCaseload() {
        return caseload;
    }

    public List<PersonLine> getTherapists() {
        return therapists;
    }
}
