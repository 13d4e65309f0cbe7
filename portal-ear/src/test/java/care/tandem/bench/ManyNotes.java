package care.tandem.bench;

import care.tandem.run.Stack;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A hundred clinics and their notes, all locked: a tenth of all in Riverside, a thousandth in Hilltop, the rest in equal
 * parts in the others. A therapist has twenty clients. One therapist, a member of both demo clinics, has their share.
 */
final class ManyNotes {

    /** {@code both@tandem.example} in Riverside and in Hilltop. */
    private static final String BOTH = "00000000-0000-4000-8000-0000000%d1009";

    private static final int CLINICS = 100;
    private static final int CLIENTS = 20;

    /** Of the therapist who is measured; there is no note on them, whose text would have to be opened beside the next. */
    static final int NEW_CLIENTS = 16;

    private static final int CHUNK = 5_000;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private static final String WORDS = "Slept better after the walk by the river and said so without being asked. "
            + "Still wakes at four. Tried the breathing twice. ";

    private final Stack stack;
    private final int notes;

    /** Of no clinic: nobody opens these texts, they are there to take as much room as real ones. */
    private final Aead key;

    ManyNotes(Stack stack, int notes) throws GeneralSecurityException {
        AeadConfig.register();
        this.stack = stack;
        this.notes = notes;
        key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    int inRiverside() {
        return notes / 10;
    }

    int inHilltop() {
        return notes / 1_000;
    }

    void write() throws SQLException, IOException, GeneralSecurityException {
        try (Connection connection = DriverManager.getConnection(
                stack.database().server().url(), "postgres", stack.state().secret("postgres"))) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            fill(connection, copy, 1, therapistsFor(inRiverside()), inRiverside(), 5);
            fill(connection, copy, 2, 1, inHilltop(), 5);
            int each = (notes - inRiverside() - inHilltop()) / (CLINICS - 2);
            for (int clinic = 3; clinic <= CLINICS; clinic++) {
                found(connection, clinic);
                fill(connection, copy, clinic, therapistsFor(each), each, 2);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    /** As many as see twenty clients each, and each client about fifty times a year for two and a half years. */
    private static int therapistsFor(int notes) {
        return Math.max(1, notes / (CLIENTS * 125));
    }

    private static void found(Connection connection, int clinic) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into clinic (id, slug, name, zone, crisis_contact) values ('" + id(clinic, 0, 0)
                    + "', 'clinic-" + clinic + "', 'Clinic " + clinic + "', 'Europe/Madrid', '112')");
        }
    }

    private void fill(Connection connection, CopyManager copy, int clinic, int therapists, int count, int sections)
            throws SQLException, IOException, GeneralSecurityException {
        StringBuilder members = new StringBuilder();
        StringBuilder caseload = new StringBuilder();
        for (int therapist = 0; therapist < therapists; therapist++) {
            if (clinic > 2 || therapist > 0) {
                member(members, clinic, therapist(clinic, therapist), "Therapist " + therapist, "THERAPIST");
            }
            for (int client = therapist * CLIENTS; client < (therapist + 1) * CLIENTS; client++) {
                member(members, clinic, id(clinic, 2, client), "Client " + client, "CLIENT");
                row(
                        caseload,
                        id(clinic, 0, 0),
                        id(clinic, 3, client),
                        therapist(clinic, therapist),
                        id(clinic, 2, client),
                        "2024-01-08");
            }
        }
        for (int client = 0; clinic == 1 && client < NEW_CLIENTS; client++) {
            member(members, clinic, id(clinic, 10, client), "A new client " + client, "CLIENT");
            row(
                    caseload,
                    id(clinic, 0, 0),
                    id(clinic, 11, client),
                    therapist(clinic, 0),
                    id(clinic, 10, client),
                    "2026-06-29");
        }
        put(copy, "member (clinic_id, id, email, name, roles)", members);
        put(copy, "caseload (clinic_id, id, therapist_id, client_id, since)", caseload);
        for (int first = 0; first < count; first += CHUNK) {
            notes(copy, clinic, therapists, first, Math.min(count, first + CHUNK), sections);
        }
    }

    private void notes(CopyManager copy, int clinic, int therapists, int first, int end, int sections)
            throws SQLException, IOException, GeneralSecurityException {
        StringBuilder heads = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        for (int note = first; note < end; note++) {
            int client = note % (therapists * CLIENTS);
            LocalDate day = LAST_DAY.minusDays(note / (therapists * CLIENTS) * 7L + client % 5);
            UUID id = id(clinic, 4, note);
            row(
                    heads,
                    id(clinic, 0, 0),
                    id,
                    id(clinic, 2, client),
                    therapist(clinic, client / CLIENTS),
                    sections == 5 ? "SOAP" : "FREE_TEXT",
                    day,
                    "LOCKED",
                    sealed(clinic, id, "note.shared_summary", 1),
                    1,
                    day + " 17:00+00",
                    day + " 17:00+00",
                    day + " 17:00+00");
            for (int section = 0; section < sections; section++) {
                UUID part = id(clinic, 5 + section, note);
                row(
                        texts,
                        id(clinic, 0, 0),
                        part,
                        id,
                        heading(section, sections),
                        section,
                        sealed(clinic, part, "note_section.words", 3),
                        1);
            }
        }
        put(
                copy,
                "note (clinic_id, id, client_id, author_id, format, session_day, state, shared_summary,"
                        + " shared_summary_number, kept_at, signed_at, shared_at)",
                heads);
        put(copy, "note_section (clinic_id, id, note_id, heading, position, words, words_number)", texts);
    }

    private static String heading(int section, int sections) {
        String[] soap = {"SUBJECTIVE", "OBJECTIVE", "ASSESSMENT", "PLAN"};
        return section == sections - 1 ? "CLIENT_VOICE" : sections == 5 ? soap[section] : "FREE";
    }

    private static void member(StringBuilder rows, int clinic, UUID id, String name, String role) {
        row(rows, id(clinic, 0, 0), id, id + "@clinic.example", name, "{" + role + "}");
    }

    private static UUID therapist(int clinic, int therapist) {
        return clinic <= 2 && therapist == 0 ? UUID.fromString(String.format(BOTH, clinic)) : id(clinic, 1, therapist);
    }

    /** The demo's clinics have ids of their own; all else is numbered. */
    private static UUID id(int clinic, int kind, int number) {
        if (kind == 0 && clinic <= 2) {
            return UUID.fromString(String.format("00000000-0000-4000-8000-0000000%d0000", clinic));
        }
        long spread = Long.reverse(number + 1L) >>> 2;
        return new UUID(((long) clinic << 48) | ((long) kind << 40) | 0x4000L, spread | 0x8000000000000000L);
    }

    private String sealed(int clinic, UUID row, String place, int times) throws GeneralSecurityException {
        ByteBuffer bound = ByteBuffer.allocate(24).putInt(clinic).putInt(place.hashCode());
        bound.putLong(row.getMostSignificantBits()).putLong(row.getLeastSignificantBits());
        byte[] words = WORDS.repeat(times).getBytes(StandardCharsets.UTF_8);
        return "\\\\x" + HexFormat.of().formatHex(key.encrypt(words, bound.array()));
    }

    private static void row(StringBuilder rows, Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i]);
        }
        rows.append('\n');
    }

    private static void put(CopyManager copy, String table, StringBuilder rows) throws SQLException, IOException {
        copy.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    }
}
