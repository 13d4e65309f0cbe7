package care.tandem.goals;

import care.tandem.caseload.Handing;
import care.tandem.caseload.Hanging;
import care.tandem.caseload.HangsOnWork;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Goals stay as they were agreed on: the agreement is between two sides, and whoever takes over stands on the clinicians'. */
@Dependent
class GoalsHandedOver implements HangsOnWork {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Hanging> counted(Handing handing) {
        Object[] row = handing.limited(entities.createQuery(
                        "select count(case when g.state in (care.tandem.goals.GoalState.ACCEPTED, "
                                + "care.tandem.goals.GoalState.ACTIVE, care.tandem.goals.GoalState.ON_HOLD) then 1 end), "
                                + "count(case when g.agreement.turn = care.tandem.door.Side.CLINICIAN then 1 end) "
                                + "from Goal g where g.clientId in (" + Handing.CLIENTS + ")",
                        Object[].class))
                .getSingleResult();
        boolean passes = handing.to() != null;
        return List.of(
                new Hanging(
                        200,
                        "goals.handed.agreed",
                        passes ? "goals.handed.agreed.passes" : "goals.handed.agreed.ends",
                        (Long) row[0]),
                new Hanging(
                        210,
                        "goals.handed.answers",
                        passes ? "goals.handed.answers.passes" : "goals.handed.answers.ends",
                        (Long) row[1]));
    }
}
