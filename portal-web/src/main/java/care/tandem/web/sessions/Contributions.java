package care.tandem.web.sessions;

import care.tandem.web.clients.ClientSection;
import care.tandem.web.home.HomePart;
import care.tandem.web.home.Viewer;
import care.tandem.web.paper.PaperPage;
import care.tandem.web.people.PersonLink;
import care.tandem.web.records.ContentsLine;
import care.tandem.web.records.RecordSection;
import care.tandem.web.replies.AnswersBacking;
import care.tandem.web.shell.RailLink;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;

/** What sessions bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    RailLink rail() {
        return new RailLink(200, "/sessions", me -> me.isClient() || me.isTherapist() ? "sessions.title" : null);
    }

    @Produces
    HomePart today(ToDoBacking toDo, SessionsBacking calendar, AnswersBacking answers) {
        return new HomePart(210, "/WEB-INF/sessions/home-therapist.xhtml", Viewer::therapist, () -> {
            toDo.getPage();
            answers.ahead(calendar.getDay(), calendar.getLines());
        });
    }

    @Produces
    HomePart next(SessionsBacking calendar) {
        return new HomePart(230, "/WEB-INF/sessions/home-client.xhtml", Viewer::client, calendar::getComing);
    }

    @Produces
    PersonLink withTherapist() {
        return new PersonLink(PersonLink.At.THERAPIST, 100, "people.therapists.sessions", id -> "/sessions");
    }

    @Produces
    PersonLink planWith() {
        return new PersonLink(
                PersonLink.At.CLIENT_PAGE, 200, "sessions.plan.link", id -> "/sessions/plan?client=" + id);
    }

    @Produces
    PersonLink attendance() {
        return new PersonLink(
                PersonLink.At.CLIENT_PAGE_MORE, 300, "sessions.letter.link", id -> "/sessions/letter?client=" + id);
    }

    @Produces
    ClientSection ofClient() {
        return new ClientSection(100, "/WEB-INF/sessions/of-client.xhtml");
    }

    @Produces
    PaperPage letter() {
        return new PaperPage("/sessions/letter", "letter");
    }

    @Produces
    RecordSection onRecord(Texts texts) {
        return new RecordSection(
                200,
                "/WEB-INF/sessions/on-record.xhtml",
                () -> List.of(new ContentsLine("#sessions", texts.get("sessions.record.heading"))));
    }
}
