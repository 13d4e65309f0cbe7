package care.tandem.amendments;

import care.tandem.caseload.Handing;
import care.tandem.caseload.Hanging;
import care.tandem.caseload.HangsOnWork;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Requests to amend are answered by whoever works with the client; the days that the law gives run on. */
@Dependent
class AmendmentsHandedOver implements HangsOnWork {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Hanging> counted(Handing handing) {
        Long waiting = handing.limited(entities.createQuery(
                        "select count(q.id) from AmendmentRequest q where q.state in "
                                + "(care.tandem.amendments.AmendmentState.ASKED, "
                                + "care.tandem.amendments.AmendmentState.DISAGREED) and q.clientId in ("
                                + Handing.CLIENTS + ")",
                        Long.class))
                .getSingleResult();
        return List.of(new Hanging(
                400,
                "amendments.handed.waiting",
                handing.to() == null ? "amendments.handed.waiting.ends" : "amendments.handed.waiting.passes",
                waiting));
    }
}
