package care.tandem.web.clients;

import care.tandem.clients.ContactNews;
import care.tandem.web.home.Viewer;
import care.tandem.web.home.WaitingSource;
import care.tandem.web.people.PersonLink;
import care.tandem.web.shell.MenuLink;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;

/** What the page of a client, and how clients are reached, bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    PersonLink name() {
        return new PersonLink(PersonLink.At.CLIENT_NAME, 100, "clients.title", id -> "/client?client=" + id);
    }

    @Produces
    PersonLink ofRecord() {
        return new PersonLink(PersonLink.At.RECORD, 100, "clients.back", id -> "/client?client=" + id);
    }

    @Produces
    PersonLink contact() {
        return new PersonLink(PersonLink.At.CLIENT_MEMBER, 100, "contact.title", id -> "/contact?client=" + id);
    }

    @Produces
    MenuLink own() {
        return new MenuLink(150, "/contact", me -> me.isClient() ? "contact.own" : null);
    }

    @Produces
    WaitingSource changed(ContactAtHome contacts) {
        return new WaitingSource(300, Viewer::clientOrTherapist, contacts::lines);
    }

    @Produces
    ClientNews contactNews(ClientBacking page, ContactAtHome contacts, Texts texts) {
        return new ClientNews(100, () -> news(page, contacts, texts));
    }

    private static List<ClientNews.Line> news(ClientBacking page, ContactAtHome contacts, Texts texts) {
        ContactNews news = page.getView().news();
        return news == null
                ? List.of()
                : List.of(new ClientNews.Line(
                        "/contact?client=" + news.client(), texts.get("contact.title"), false, contacts.said(news)));
    }
}
