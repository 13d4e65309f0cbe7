package care.tandem.policies;

import care.tandem.door.CurrentClinic;
import care.tandem.door.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fetches and keeps what a clinic decided. Native SQL where it is about the clinic's own row, which is no entity. */
@Dependent
class SettingQueries {

    private static final int LATEST = 10;

    private static final String ALL = "select cast(version as varchar), "
            + Arrays.stream(Setting.values()).map(Setting::read).collect(Collectors.joining(", "))
            + " from clinic where id = :clinic";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentClinic clinic;

    Settings now() {
        Object[] row = (Object[]) entities.createNativeQuery(ALL, Object[].class)
                .setParameter("clinic", clinic.getId())
                .getSingleResult();
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, (String) row[1 + setting.ordinal()]);
        }
        return new Settings(Long.parseLong((String) row[0]), values);
    }

    List<DecisionView> latest(Topic topic) {
        return entities.createQuery(
                        "select d, m.name from Decision d join Member m on m.id = d.memberId "
                                + "where d.setting in :settings order by d.at desc, d.id desc",
                        Object[].class)
                .setParameter("settings", topic.settings())
                .setMaxResults(LATEST)
                .getResultStream()
                .map(row -> ((Decision) row[0]).view((String) row[1]))
                .toList();
    }

    /** Has them hold from now on. @throws Stale when another decision came first */
    void keep(List<Change> changes, long seenVersion) {
        String values = changes.stream()
                .map(Change::setting)
                .map(setting -> setting.column() + " = " + setting.written(":" + setting.column()))
                .collect(Collectors.joining(", "));
        Query update = entities.createNativeQuery("update clinic set " + values
                        + ", version = version + 1 where id = :clinic and version = :seen")
                .setParameter("clinic", clinic.getId())
                .setParameter("seen", seenVersion);
        changes.forEach(change -> update.setParameter(change.setting().column(), change.after()));
        if (update.executeUpdate() == 0) {
            throw new Stale();
        }
    }

    void keep(Decision decision) {
        entities.persist(decision);
    }
}
