package care.tandem.web.sessions;

import care.tandem.sessions.RecordedSessions;
import care.tandem.web.records.RecordBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sessions in the document of a client's record. */
@Named("sessionsOnRecord")
@RequestScoped
public class SessionsOnRecord {

    @Inject
    RecordBacking document;

    public List<RecordedSessions.Met> getSessions() {
        return document.part(RecordedSessions.class).sessions();
    }
}
