package care.tandem.sessions;

import care.tandem.door.ClinicOwned;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist meets one client or several. It is planned, moved as often as needed, and takes place or is cancelled; who
 * came is said from the day it is on. It is never deleted.
 */
@Entity
class Session extends ClinicOwned {

    private static final int MOST_CLIENTS = 20;

    private UUID therapistId;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Enumerated(EnumType.STRING)
    private SessionMode mode;

    private @Nullable SealedText place;
    private @Nullable UUID seriesId;

    /** Whether it was moved or changed without the others of its series. */
    private boolean apart;

    private @Nullable Instant cancelledAt;

    /** With which hand-over it came to its therapist, or was called off; null where with none. */
    private @Nullable UUID handoverId;

    @OneToMany(mappedBy = "session", cascade = CascadeType.PERSIST)
    private Set<SessionClient> clients = new LinkedHashSet<>();

    protected Session() {}

    /** A new session without attendance; of a series, if it repeats. */
    Session(
            UUID therapist,
            SessionKind kind,
            Set<UUID> clients,
            @Nullable UUID series,
            Arrangement arranged,
            Vault vault) {
        requireFit(kind, clients);
        therapistId = therapist;
        this.kind = kind;
        seriesId = series;
        arrange(arranged, vault);
        clients.forEach(client -> this.clients.add(new SessionClient(this, client)));
    }

    /** Whether a session of this kind can be with these clients. */
    static void requireFit(@Nullable SessionKind kind, Set<UUID> clients) {
        if (clients.isEmpty()) {
            throw new Refused("client", "refused.session.clients.none");
        }
        if (clients.size() > MOST_CLIENTS) {
            throw new Refused("clients", "refused.session.clients.many", MOST_CLIENTS);
        }
        if (kind == SessionKind.INDIVIDUAL && clients.size() > 1) {
            throw new Refused("clients", "refused.session.clients.individual");
        }
    }

    /** Is to be at another time or in another place. One that people came to does not lie ahead again. */
    void moved(Arrangement arranged, LocalDate today, Vault vault) {
        requireNotCancelled();
        if (arranged.hours().day().isAfter(today)
                && clients.stream().anyMatch(client -> client.attendance().isSaidOfThePast())) {
            throw new Refused("day", "refused.session.move.held");
        }
        arrange(arranged, vault);
    }

    /** The same without the others of its series: it stays so when they move. */
    void movedAlone(Arrangement arranged, LocalDate today, Vault vault) {
        boolean same = startsAt.equals(arranged.hours().startsAt(arranged.zone()))
                && endsAt.equals(arranged.hours().endsAt(arranged.zone()))
                && mode == arranged.mode()
                && arranged.place().equals(place(vault));
        moved(arranged, today, vault);
        apart |= seriesId != null && !same;
    }

    private void arrange(Arrangement arranged, Vault vault) {
        startsAt = arranged.hours().startsAt(arranged.zone());
        endsAt = arranged.hours().endsAt(arranged.zone());
        mode = arranged.mode();
        if (!arranged.place().equals(place(vault))) {
            place = vault.sealIfAny(SessionPlaces.place(id()), arranged.place());
        }
    }

    /** From now on belongs to this series. */
    void joined(UUID series) {
        seriesId = series;
    }

    /** This series begins with it. */
    void leads(UUID series) {
        seriesId = series;
        apart = false;
    }

    boolean isApart() {
        return apart;
    }

    /** Will not take place. One that somebody came to, or that is written about, did. */
    void cancelled(boolean noted) {
        requireNotCancelled();
        if (noted || clients.stream().anyMatch(client -> client.attendance().isThere())) {
            throw new Refused(Refused.WHOLE, "refused.session.cancel.held");
        }
        cancelledAt = Instant.now();
    }

    /** Who came and who did not; those not named stay as they were. Refused before the session's day. */
    void attended(Map<UUID, Attendance> said, LocalDate today, ZoneId zone) {
        requireNotCancelled();
        if (!clients.stream().map(SessionClient::clientId).toList().containsAll(said.keySet())) {
            throw new NotFound();
        }
        boolean ahead = day(zone).isAfter(today);
        for (SessionClient client : clients) {
            Attendance attendance = said.getOrDefault(client.clientId(), client.attendance());
            if (ahead && attendance.isSaidOfThePast()) {
                throw new Refused("attendance", "refused.session.attendance.ahead");
            }
            client.attended(attendance);
        }
    }

    /**
     * Its therapist signs the record of it, which they cannot before it began. The client it is about came, unless
     * something else was said.
     *
     * @param client null where the record is of all of them
     */
    void recorded(@Nullable UUID client, Instant now) {
        requireNotCancelled();
        if (!hasBegun(now)) {
            throw new Refused(Refused.WHOLE, "refused.session.record.ahead");
        }
        clients.stream().filter(seat -> seat.clientId().equals(client)).forEach(SessionClient::recorded);
    }

    void requireSeen(long seenVersion) {
        requireUnchangedSince(seenVersion);
    }

    void requireNotCancelled() {
        if (isCancelled()) {
            throw new Refused(Refused.WHOLE, "refused.session.cancelled");
        }
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** The day it is on, by the clinic's clock. */
    LocalDate day(ZoneId zone) {
        return startsAt.atZone(zone).toLocalDate();
    }

    /** The empty text where nothing was said. */
    String place(Vault vault) {
        return place == null ? "" : vault.open(SessionPlaces.place(id()), place);
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Nullable
    UUID seriesId() {
        return seriesId;
    }

    Set<SessionClient> clients() {
        return clients;
    }
}
