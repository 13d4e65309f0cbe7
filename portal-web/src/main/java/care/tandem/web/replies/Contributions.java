package care.tandem.web.replies;

import care.tandem.web.clients.ClientNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What replies of clients bring to pages that all features share. */
@ApplicationScoped
class Contributions {

    @Produces
    ClientNews clientNews(RepliesOfClient replies) {
        return new ClientNews(300, replies::news);
    }
}
