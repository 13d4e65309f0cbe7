package care.tandem.web.notes;

import care.tandem.door.CurrentMember;
import care.tandem.notes.Together;
import care.tandem.web.amendments.AmendmentsBacking;
import care.tandem.web.clients.ClientSection;
import care.tandem.web.home.HomeAct;
import care.tandem.web.home.HomePart;
import care.tandem.web.home.Viewer;
import care.tandem.web.home.WaitingSource;
import care.tandem.web.live.Watchable;
import care.tandem.web.paper.PaperPage;
import care.tandem.web.people.PersonLink;
import care.tandem.web.records.RecordSection;
import care.tandem.web.shell.RailLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What notes bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    RailLink rail() {
        return new RailLink(400, "/notes", Contributions::railKey);
    }

    private static @Nullable String railKey(CurrentMember me) {
        if (me.isTherapist() || me.isSupervisor()) {
            return "notes.rail";
        }
        return me.isClient() ? "notes.summaries.title" : null;
    }

    @Produces
    HomeAct write() {
        return new HomeAct(100, "/WEB-INF/notes/home-act.xhtml", Viewer::therapist);
    }

    @Produces
    HomePart letIn(TogetherBacking together) {
        return new HomePart(220, "/WEB-INF/notes/let-in.xhtml", Viewer::client, together::getLines);
    }

    @Produces
    HomePart summaries(NotesAtHome notes, AmendmentsBacking amendments) {
        return new HomePart(600, "/WEB-INF/notes/home-client.xhtml", Viewer::client, () -> {
            notes.getSummaries();
            amendments.getAsked();
        });
    }

    @Produces
    HomePart toCosign(NotesAtHome notes) {
        return new HomePart(900, "/WEB-INF/notes/home-cosign.xhtml", Viewer::supervisor, notes::getToCosign);
    }

    @Produces
    WaitingSource drafts(NotesAtHome notes) {
        return new WaitingSource(200, Viewer::therapist, notes::drafts);
    }

    @Produces
    PersonLink list() {
        return new PersonLink(PersonLink.At.CLIENT, 100, "notes.title", id -> "/notes?client=" + id);
    }

    @Produces
    PersonLink begin() {
        return new PersonLink(PersonLink.At.CLIENT, 200, "notes.write.link", id -> "/notes/begin?client=" + id);
    }

    @Produces
    PersonLink beginAtHome() {
        return new PersonLink(PersonLink.At.CLIENT_AT_HOME, 100, "notes.write.link", id -> "/notes/begin?client=" + id);
    }

    @Produces
    PersonLink bySupervisee() {
        return new PersonLink(PersonLink.At.SUPERVISEE_NAME, 100, "notes.title", id -> "/notes?by=" + id);
    }

    @Produces
    PersonLink beginOnClientsPage() {
        return new PersonLink(PersonLink.At.CLIENT_PAGE, 100, "notes.write.link", id -> "/notes/begin?client=" + id);
    }

    @Produces
    ClientSection ofClient() {
        return new ClientSection(300, "/WEB-INF/notes/of-client.xhtml");
    }

    @Produces
    PaperPage note() {
        return new PaperPage("/notes/paper", "note");
    }

    @Produces
    PaperPage summary() {
        return new PaperPage("/notes/summary", "summary");
    }

    @Produces
    RecordSection onRecord(NotesOnRecord notes) {
        return new RecordSection(300, "/WEB-INF/notes/on-record.xhtml", notes::contents);
    }

    @Produces
    Watchable watchable(Together together) {
        return new Watchable("note", Set.of("summary"), together::changes);
    }
}
