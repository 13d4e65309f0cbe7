package care.tandem.policies;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The picture beside a clinic's name. Whatever an admin hands in, SVG or PNG, is drawn anew by the portal: what is kept and
 * shown is nothing but dots, and runs nowhere. Those that it had stay, for the record of what was decided.
 */
@Stateless
public class Marks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SettingQueries settings;

    @Inject
    Decisions decisions;

    /** A PNG of one that the clinic has or had. @throws NotFound when it has none of this id */
    @Allowed({THERAPIST, CLIENT, SUPERVISOR, ADMIN})
    public byte[] picture(UUID mark) {
        return entities.createQuery("select m.picture from ClinicMark m where m.id = :mark", byte[].class)
                .setParameter("mark", mark)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Has the picture stand beside the clinic's name. One that stands there already is not kept twice.
     *
     * @param version of the settings that the caller saw
     * @param file an SVG of at most 100,000 bytes, or a PNG of at most 1,000,000 bytes and 16 million dots
     * @return the act's id, which stands in the audit trail; the clinic's where it stands there already
     * @throws care.tandem.door.Stale when somebody decided since the caller saw it
     * @throws care.tandem.door.Refused at {@code mark}: {@code refused.mark.none} when it is neither, {@code
     *     refused.mark.large}, {@code refused.mark.dots}, {@code refused.mark.shapes} when it has more than 1,000, {@code
     *     refused.mark.empty} when nothing is to be seen
     */
    @Allowed(ADMIN)
    public UUID keep(long version, byte[] file) {
        Picture picture = Picture.of(file);
        Settings now = settings.now();
        String before = now.of(Setting.MARK_ID);
        if (!before.isEmpty() && Arrays.equals(picture(UUID.fromString(before)), picture.png())) {
            return decisions.take(List.of(), version);
        }
        ClinicMark mark = new ClinicMark(picture);
        entities.persist(mark);
        entities.flush();
        return decisions.take(
                List.of(new Change(Setting.MARK_ID, before, mark.id().toString())), version);
    }

    /** Has the portal's own stand there again. @return as for keeping one @throws care.tandem.door.Stale as for that */
    @Allowed(ADMIN)
    public UUID takeDown(long version) {
        String before = settings.now().of(Setting.MARK_ID);
        return decisions.take(before.isEmpty() ? List.of() : List.of(new Change(Setting.MARK_ID, before, "")), version);
    }
}
