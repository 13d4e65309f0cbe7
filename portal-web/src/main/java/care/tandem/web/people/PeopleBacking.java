package care.tandem.web.people;

import care.tandem.door.CurrentMember;
import care.tandem.door.Visit;
import care.tandem.people.MemberLine;
import care.tandem.people.People;
import care.tandem.people.PersonLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code people}: whom the caller has to do with, by what they are here; the caseload is part of the home page too. */
@Named("peopleList")
@RequestScoped
public class PeopleBacking {

    @Inject
    People people;

    @Inject
    Brought brought;

    @Inject
    CurrentMember me;

    @Inject
    Visit visit;

    private Listed<MemberLine> members;
    private Listed<PersonLine> caseload;
    private Listed<PersonLine> beforeAndLater;
    private Listed<PersonLine> therapists;
    private Listed<PersonLine> supervisees;

    @PostConstruct
    void begin() {
        members = new Listed<>(people::members);
        caseload = new Listed<>(people::caseload);
        beforeAndLater = new Listed<>(people::beforeAndLater);
        therapists = new Listed<>(people::therapists);
        supervisees = new Listed<>(people::supervisees);
    }

    /** Asks for a therapist's lists in one visit, before the page is shown. */
    public void look() {
        if (me.isTherapist()) {
            visit.of(() -> {
                caseload.getPage();
                beforeAndLater.getPage();
            });
        }
    }

    public Listed<MemberLine> getMembers() {
        return members;
    }

    public Listed<PersonLine> getCaseload() {
        return caseload;
    }

    /** Clients the caller worked with before, or will later. */
    public Listed<PersonLine> getBeforeAndLater() {
        return beforeAndLater;
    }

    public Listed<PersonLine> getTherapists() {
        return therapists;
    }

    public Listed<PersonLine> getSupervisees() {
        return supervisees;
    }

    /** Where the name of somebody leads: a client's, a member's, a supervisee's. */
    public PersonLink name(String whose) {
        return brought.links(PersonLink.At.valueOf(whose + "_NAME")).get(0);
    }

    public List<PersonLink> getBesideClients() {
        return brought.links(PersonLink.At.CLIENT);
    }

    public List<PersonLink> getBesideClientsAtHome() {
        return brought.links(PersonLink.At.CLIENT_AT_HOME);
    }

    public List<PersonLink> getBesideMembers() {
        return brought.links(PersonLink.At.MEMBER);
    }

    public List<PersonLink> getOnClientsPage() {
        return brought.links(PersonLink.At.CLIENT_PAGE);
    }

    public List<PersonLink> getMoreOnClientsPage() {
        return brought.links(PersonLink.At.CLIENT_PAGE_MORE);
    }

    public List<PersonLink> getBesideClientMembers() {
        return brought.links(PersonLink.At.CLIENT_MEMBER);
    }

    public List<PersonLink> getBesideTherapists() {
        return brought.links(PersonLink.At.THERAPIST);
    }

    public List<PersonLink> getAboveRecord() {
        return brought.links(PersonLink.At.RECORD);
    }

    /** What else stands among the lists. */
    public List<PeoplePart> getParts() {
        return brought.parts().stream().filter(part -> part.isFor().test(me)).toList();
    }
}
