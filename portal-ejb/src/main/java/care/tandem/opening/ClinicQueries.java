package care.tandem.opening;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.people.NameWords;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Fetches and keeps what an operator sees of clinics. Native SQL, since it is about clinics that were not entered: policies on
 * the person show the operator a clinic's own row, its admins, and its opening.
 */
@Dependent
class ClinicQueries {

    private static final String SUMMARY = "select cast(c.id as varchar), c.slug, c.name, c.opened_at, c.suspended_at, "
            + "c.therapists, c.clients, u.clinic_id is not null, c.version, c.zone, c.language, count(*) over () "
            + "from clinic c left join (select distinct clinic_id from opening_step where done_at is null) u "
            + "on u.clinic_id = c.id where true";

    @PersistenceContext
    EntityManager entities;

    ClinicPage page(ClinicFilter filter) {
        NameWords words = NameWords.in(filter.name());
        Query query = entities.createNativeQuery(
                        SUMMARY + words.conditions("c.found_as")
                                + " order by case when u.clinic_id is null then 1 else 0 end, c.name, c.id",
                        Object[].class)
                .setFirstResult(filter.page() * ClinicFilter.PAGE)
                .setMaxResults(ClinicFilter.PAGE);
        words.give(query::setParameter);
        List<Object[]> rows = rows(query);
        return new ClinicPage(
                rows.stream().map(ClinicQueries::summary).toList(),
                filter,
                rows.isEmpty() ? 0 : ((Number) rows.get(0)[11]).longValue());
    }

    Optional<ClinicView> view(UUID clinic) {
        Query query = entities.createNativeQuery(SUMMARY + " and c.id = :clinic", Object[].class)
                .setParameter("clinic", clinic);
        return rows(query).stream()
                .findFirst()
                .map(row ->
                        new ClinicView(summary(row), (String) row[9], (String) row[10], admins(clinic), steps(clinic)));
    }

    private List<ClinicView.Admin> admins(UUID clinic) {
        Query query = entities.createNativeQuery(
                        "select m.name, m.email, m.subject is not null from member m where m.clinic_id = :clinic "
                                + "and 'ADMIN' = any (m.roles) and m.left_at is null order by m.name, m.id",
                        Object[].class)
                .setParameter("clinic", clinic);
        return rows(query).stream()
                .map(row -> new ClinicView.Admin((String) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }

    private List<ClinicView.Step> steps(UUID clinic) {
        Query query = entities.createNativeQuery(
                        "select step, done_at, why from opening_step where clinic_id = :clinic", Object[].class)
                .setParameter("clinic", clinic);
        return rows(query).stream()
                .map(row ->
                        new ClinicView.Step(OpeningStep.valueOf((String) row[0]), (Instant) row[1], (String) row[2]))
                .sorted((one, other) -> one.step().compareTo(other.step()))
                .toList();
    }

    private static ClinicSummary summary(Object[] row) {
        return new ClinicSummary(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                (Instant) row[4],
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                (Boolean) row[7],
                ((Number) row[8]).longValue());
    }

    /** @throws Refused at {@code slug} when a clinic has that short name */
    UUID add(NewClinic clinic) {
        UUID id = newId();
        int added = entities.createNativeQuery("insert into clinic "
                        + "(id, slug, name, zone, crisis_contact, crisis_contact_es, language) "
                        + "values (:id, :slug, :name, :zone, '', '', :language) on conflict (slug) do nothing")
                .setParameter("id", id)
                .setParameter("slug", clinic.slug())
                .setParameter("name", clinic.name())
                .setParameter("zone", clinic.zone())
                .setParameter("language", clinic.language())
                .executeUpdate();
        if (added == 0) {
            throw new Refused("slug", "refused.opening.slug.taken");
        }
        entities.createNativeQuery(
                        "insert into opening_step (clinic_id, id, step) select :clinic, gen_random_uuid(), step "
                                + "from unnest(array ['KEYS', 'ORGANIZATION', 'ACCOUNT', 'MEMBERSHIP', 'MAIL']) step")
                .setParameter("clinic", id)
                .executeUpdate();
        entities.createNativeQuery("insert into member (clinic_id, id, email, name, roles) "
                        + "values (:clinic, :id, :email, :name, array ['ADMIN'])")
                .setParameter("clinic", id)
                .setParameter("id", newId())
                .setParameter("email", clinic.admin().email())
                .setParameter("name", clinic.admin().name())
                .executeUpdate();
        return id;
    }

    /** What was done for the one before is left to do for the other. */
    void replaceAdmin(UUID clinic, NewClinic.FirstAdmin admin) {
        entities.createNativeQuery(
                        "update opening_step set done_at = null, tried_at = null, why = null, "
                                + "version = version + 1 where clinic_id = :clinic and step in ('ACCOUNT', 'MEMBERSHIP', 'MAIL')")
                .setParameter("clinic", clinic)
                .executeUpdate();
        entities.createNativeQuery(
                        "update member set email = :email, name = :name, version = version + 1 "
                                + "where clinic_id = :clinic and subject is null and roles = cast(array ['ADMIN'] as varchar[])")
                .setParameter("email", admin.email())
                .setParameter("name", admin.name())
                .setParameter("clinic", clinic)
                .executeUpdate();
    }

    /** @throws Stale when it was changed since */
    void suspend(ClinicAsSeen clinic, boolean suspended) {
        int changed = entities.createNativeQuery("update clinic set suspended_at = "
                        + (suspended ? "coalesce(suspended_at, now())" : "null")
                        + ", version = version + 1 where id = :clinic and version = :seen")
                .setParameter("clinic", clinic.clinic())
                .setParameter("seen", clinic.version())
                .executeUpdate();
        if (changed == 0) {
            throw view(clinic.clinic()).isPresent() ? new Stale() : new NotFound();
        }
    }

    /** In the order of time, as those of entities. */
    private static UUID newId() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return (List<Object[]>) query.getResultList();
    }
}
