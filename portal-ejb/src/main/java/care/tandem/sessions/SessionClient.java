package care.tandem.sessions;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A client's seat in a session, and whether they came. */
@Entity
class SessionClient extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.EXPECTED;

    protected SessionClient() {}

    SessionClient(Session session, UUID client) {
        this.session = session;
        clientId = client;
    }

    void attended(Attendance said) {
        attendance = said;
    }

    /** There is a signed record of this client's session. */
    void recorded() {
        if (attendance == Attendance.EXPECTED) {
            attendance = Attendance.ATTENDED;
        }
    }

    UUID clientId() {
        return clientId;
    }

    Attendance attendance() {
        return attendance;
    }
}
