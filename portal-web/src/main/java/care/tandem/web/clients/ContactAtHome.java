package care.tandem.web.clients;

import care.tandem.clients.ContactDetails;
import care.tandem.clients.ContactNews;
import care.tandem.clients.Detail;
import care.tandem.door.CurrentMember;
import care.tandem.web.home.WaitingLine;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what others changed of how somebody is called and reached. */
@Dependent
class ContactAtHome {

    @Inject
    ContactDetails contacts;

    @Inject
    CurrentMember me;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    List<WaitingLine> lines() {
        return contacts.news().stream().map(this::line).toList();
    }

    private WaitingLine line(ContactNews news) {
        boolean own = news.client().equals(me.getId());
        return new WaitingLine(
                "/contact?client=" + news.client(),
                own ? texts.get("contact.own") : news.clientName(),
                null,
                said(news),
                null);
    }

    /** Who changed what, and when. */
    String said(ContactNews news) {
        return texts.get("contact.changed", news.byName(), names(news.details()), dates.moment(news.at()));
    }

    private String names(Set<Detail> details) {
        return details.stream()
                .map(detail -> texts.get("contact.detail." + detail))
                .collect(Collectors.joining(", "));
    }
}
