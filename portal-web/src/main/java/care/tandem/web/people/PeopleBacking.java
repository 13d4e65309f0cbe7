package care.tandem.web.people;

import care.tandem.door.CurrentMember;
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

    private Listed<MemberLine> members;
    private Listed<PersonLine> caseload;
    private Listed<PersonLine> therapists;
    private Listed<PersonLine> supervisees;

    @PostConstruct
    void begin() {
        members = new Listed<>(people::members);
        caseload = new Listed<>(people::caseload);
        therapists = new Listed<>(people::therapists);
        supervisees = new Listed<>(people::supervisees);
    }

    public Listed<MemberLine> getMembers() {
        return members;
    }

    public Listed<PersonLine> getCaseload() {
        return caseload;
    }

    public Listed<PersonLine> getTherapists() {
        return therapists;
    }

    public Listed<PersonLine> getSupervisees() {
        return supervisees;
    }

    /** Where the name of somebody on the caseload leads, up to their id. */
    public String getAddress() {
        return brought.links(ClientLink.At.NAME).get(0).address();
    }

    /** What is linked beside the name of somebody on the caseload. */
    public List<ClientLink> getLinks() {
        return brought.links(ClientLink.At.LIST);
    }

    /** The same on the home page. */
    public List<ClientLink> getHomeLinks() {
        return brought.links(ClientLink.At.HOME);
    }

    /** What stands below the lists. */
    public List<PeoplePart> getParts() {
        return brought.parts().stream().filter(part -> part.isFor().test(me)).toList();
    }
}
