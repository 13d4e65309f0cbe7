package care.tandem.web.goals;

import care.tandem.goals.Goals;
import care.tandem.web.clients.ClientNews;
import care.tandem.web.clients.ClientSection;
import care.tandem.web.home.HomePart;
import care.tandem.web.home.Viewer;
import care.tandem.web.home.WaitingSource;
import care.tandem.web.live.Watchable;
import care.tandem.web.paper.PaperPage;
import care.tandem.web.people.PersonLink;
import care.tandem.web.records.ContentsLine;
import care.tandem.web.records.RecordSection;
import care.tandem.web.shell.RailLink;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Set;

/** What goals bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    RailLink rail() {
        return new RailLink(300, "/goals", me -> me.isClient() || me.isTherapist() ? "goals.title" : null);
    }

    @Produces
    HomePart nextSteps(NextStepsBacking steps) {
        return new HomePart(240, "/WEB-INF/goals/home-steps.xhtml", Viewer::client, steps::getLines);
    }

    @Produces
    HomePart news(GoalsAtHome goals) {
        return new HomePart(500, "/WEB-INF/goals/home-news.xhtml", Viewer::clientOrTherapist, goals::getNews);
    }

    @Produces
    WaitingSource waiting(GoalsAtHome goals) {
        return new WaitingSource(100, Viewer::clientOrTherapist, goals::waiting);
    }

    @Produces
    ClientSection ofClient() {
        return new ClientSection(200, "/WEB-INF/goals/of-client.xhtml");
    }

    @Produces
    ClientNews clientNews(GoalsOfClientBacking goals) {
        return new ClientNews(200, goals::news);
    }

    @Produces
    PersonLink proposeTo() {
        return new PersonLink(
                PersonLink.At.CLIENT_PAGE, 300, "goals.propose.link", id -> "/goals/propose?client=" + id);
    }

    @Produces
    PersonLink reviewOf() {
        return new PersonLink(
                PersonLink.At.CLIENT_PAGE_MORE, 200, "goals.review.link", id -> "/goals/review?client=" + id);
    }

    @Produces
    PersonLink propose() {
        return new PersonLink(
                PersonLink.At.CLIENT_AT_HOME, 200, "goals.propose.link", id -> "/goals/propose?client=" + id);
    }

    @Produces
    PaperPage one() {
        return new PaperPage("/goals/paper", "goal");
    }

    @Produces
    PaperPage all() {
        return new PaperPage("/goals/review", "goals");
    }

    @Produces
    RecordSection onRecord(Texts texts) {
        return new RecordSection(
                100,
                "/WEB-INF/goals/on-record.xhtml",
                () -> List.of(new ContentsLine("#goals", texts.get("goals.title"))));
    }

    @Produces
    Watchable watchable(Goals goals) {
        return new Watchable("goal", Set.of("client", "clinician", "steps", "scale", "talk"), goals::changes);
    }
}
