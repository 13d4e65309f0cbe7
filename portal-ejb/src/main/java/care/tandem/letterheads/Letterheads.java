package care.tandem.letterheads;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.Stale;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.exception.ConstraintViolationException;

/** The heads of a clinic's letters: the one that holds, and each that held before. */
@Stateless
public class Letterheads {

    private static final String ONE_EACH = "letterhead_number";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    /** The one that holds, for those who write letters and those who decide on it. */
    @Allowed({THERAPIST, ADMIN})
    public LetterheadView open() {
        return entities.createQuery(
                        "select l, m.name from Letterhead l join Member m on m.id = l.memberId order by l.number desc",
                        Object[].class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> ((Letterhead) row[0]).view((String) row[1]))
                .orElse(LetterheadView.NONE);
    }

    /**
     * Decides on it anew; it stands on all letters from now on. What holds already is not decided once more.
     *
     * @throws Stale at {@code lines} when somebody decided since the caller saw it
     * @throws care.tandem.door.Refused at {@code lines}: {@code refused.text.tooLong}, {@code refused.letterhead.lines}
     */
    @Allowed(ADMIN)
    public void keep(KeepLetterhead command) {
        String lines = Letterhead.written(command.lines());
        LetterheadView standing = open();
        if (lines.equals(standing.lines())) {
            return;
        }
        if (standing.number() != command.seen()) {
            throw new Stale("lines");
        }
        entities.persist(new Letterhead(standing.number() + 1, lines, me.getId()));
        try {
            entities.flush();
        } catch (ConstraintViolationException twice) {
            throw ONE_EACH.equals(twice.getConstraintName()) ? new Stale("lines") : twice;
        }
    }
}
