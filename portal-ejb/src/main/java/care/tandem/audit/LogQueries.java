package care.tandem.audit;

import care.tandem.door.CurrentClinic;
import care.tandem.door.Trace;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches lines of the log, newest first. */
@Dependent
class LogQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentClinic clinic;

    /**
     * At most so many lines, without the names of clients.
     *
     * @param items what they may be about; null for anything
     */
    List<AuditLine> lines(LogFilter filter, @Nullable List<UUID> items, int most) {
        LogQuery asked = LogQuery.of(clinic.getId(), filter, items, most, clinic.getZone());
        Query query = entities.createNativeQuery(asked.sql(), Object[].class);
        asked.values().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static AuditLine line(@Nullable Object[] row) {
        return new AuditLine(
                UUID.fromString(text(row[0])),
                Instant.EPOCH.plus(((Number) Objects.requireNonNull(row[1])).longValue(), ChronoUnit.MICROS),
                (String) row[2],
                "",
                text(row[3]),
                row[4] == null ? null : UUID.fromString(text(row[4])),
                Trace.Outcome.valueOf(text(row[5])),
                (String) row[6],
                (String) row[7],
                (Integer) row[8],
                (String) row[9],
                Boolean.TRUE.equals(row[10]));
    }

    private static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }
}
