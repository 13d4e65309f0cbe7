package care.tandem.clients;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Role;
import care.tandem.people.Ties;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fetches who a client is and who works with them, in one statement. */
@Dependent
class ClientQueries {

    /** One therapist of a client, and one of their supervisors; how the client is reached is the same in each. */
    record Row(
            String name,
            @Nullable ContactVersion version,
            @Nullable ContactVersion known,
            @Nullable String keptBy,
            boolean news,
            UUID therapist,
            String therapistName,
            String[] therapistRoles,
            LocalDate since,
            @Nullable String supervisor,
            String @Nullable [] supervisorRoles) {

        boolean isByATherapist() {
            return Role.named(therapistRoles).contains(Role.THERAPIST);
        }

        Stream<String> supervisors() {
            return supervisorRoles != null && Role.named(supervisorRoles).contains(Role.SUPERVISOR)
                    ? Stream.ofNullable(supervisor)
                    : Stream.empty();
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** @param parts what features tell of them */
    ClientView view(List<Row> rows, UUID client, CurrentMember me, List<Object> parts) {
        Row first = rows.get(0);
        return new ClientView(
                client,
                first.name(),
                first.version() == null ? Contact.NONE : first.version().contact(vault),
                first.news() ? news(first) : null,
                colleagues(rows, me),
                parts);
    }

    private ContactNews news(Row row) {
        return new ContactQueries.News(
                        row.name(),
                        Objects.requireNonNull(row.version()),
                        row.known(),
                        Objects.requireNonNull(row.keptBy()))
                .line(vault);
    }

    /** Whatever a caseload says, only therapists work with clients; and only supervisors supervise. */
    private static List<Colleague> colleagues(List<Row> rows, CurrentMember me) {
        Map<UUID, List<Row>> byTherapist = new LinkedHashMap<>();
        rows.stream()
                .filter(Row::isByATherapist)
                .forEach(row -> byTherapist
                        .computeIfAbsent(row.therapist(), id -> new ArrayList<>())
                        .add(row));
        return byTherapist.values().stream().map(those -> colleague(those, me)).toList();
    }

    private static Colleague colleague(List<Row> rows, CurrentMember me) {
        Row row = rows.get(0);
        List<String> supervisors =
                rows.stream().flatMap(Row::supervisors).distinct().toList();
        return new Colleague(
                row.therapist(),
                row.therapistName(),
                row.since(),
                row.therapist().equals(me.getId()),
                supervisors);
    }

    /** @throws NotFound when the member does not work with that client now */
    List<Row> openedBy(CurrentMember me, UUID client) {
        List<Row> rows = entities.createQuery(
                        "select new care.tandem.clients.ClientQueries$Row(c.name, v, b, k.name, case when v.id is not null "
                                + "and " + ContactQueries.NEW + " then true else false end, t.id, t.name, t.roles, "
                                + "w.since, s.name, s.roles) from Member c join " + Ties.caseloadOf("c.id", "w")
                                + " join Member t on t.id = w.therapistId left join "
                                + Ties.supervisionOf("w.therapistId", "led")
                                + " left join Member s on s.id = led.supervisorId "
                                + ContactQueries.lastOf("c.id") + "where c.id = :client and "
                                + Ties.worksWith(":me", "c.id") + " order by t.name, t.id, s.name",
                        Row.class)
                .setParameter("client", client)
                .setParameter("me", me.getId())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return rows;
    }
}
