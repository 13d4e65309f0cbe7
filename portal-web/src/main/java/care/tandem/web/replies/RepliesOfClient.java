package care.tandem.web.replies;

import care.tandem.replies.ClientReplies;
import care.tandem.web.clients.ClientBacking;
import care.tandem.web.clients.ClientNews;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What a client said to notes and their therapist has not read, on the page of the client. */
@Dependent
class RepliesOfClient {

    @Inject
    ClientBacking page;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    List<ClientNews.Line> news() {
        return page.part(ClientReplies.class).lines().stream().map(this::line).toList();
    }

    private ClientNews.Line line(ClientReplies.Line reply) {
        return new ClientNews.Line(
                "/notes/view?note=" + reply.note(),
                texts.get("notes.session", dates.day(reply.sessionDay())),
                false,
                said(reply));
    }

    private String said(ClientReplies.Line reply) {
        String when = dates.moment(reply.at());
        return reply.answer() == null
                ? texts.get("notes.statement.fresh", when)
                : texts.get("notes.answer.fresh", texts.get("notes.answer." + reply.answer()), when);
    }
}
