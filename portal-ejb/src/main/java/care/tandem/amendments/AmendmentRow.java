package care.tandem.amendments;

import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done about a request, still sealed, as whoever may read the note reads it with the note.
 *
 * @param request the request it is about
 * @param why the client's reason, where they ask
 * @param ground where it is refused
 * @param dueOn until when it is to be answered, where that is said
 */
record AmendmentRow(
        UUID note,
        UUID request,
        UUID id,
        AmendmentActKind kind,
        String byName,
        Instant at,
        @Nullable SealedText words,
        @Nullable SealedText why,
        @Nullable Ground ground,
        @Nullable LocalDate dueOn) {

    private static final String ROWS = "select new care.tandem.amendments.AmendmentRow(q.noteId, q.id, t.id, t.kind, "
            + "m.name, t.at, t.words, t.why, t.ground, t.dueOn) from AmendmentAct t join t.request q join Member m on m.id = t.memberId where ";

    private static final String IN_ORDER = " order by t.at, t.id";

    /** A query for those about the notes {@code :notes}, the oldest first. */
    static final String ON_NOTES = ROWS + "q.noteId in :notes" + IN_ORDER;

    /** A query for those about one request, {@code :request}. */
    static final String ON_REQUEST = ROWS + "q.id = :request" + IN_ORDER;

    /** The requests that these lines tell of, the oldest first. @param rows the oldest first */
    static List<AmendmentView> views(List<AmendmentRow> rows, Vault vault) {
        Map<UUID, List<AmendmentActView>> requests = new LinkedHashMap<>();
        rows.forEach(row ->
                requests.computeIfAbsent(row.request(), id -> new ArrayList<>()).add(row.view(vault)));
        return requests.entrySet().stream()
                .map(request -> new AmendmentView(request.getKey(), request.getValue()))
                .toList();
    }

    private AmendmentActView view(Vault vault) {
        return new AmendmentActView(
                kind,
                byName,
                at,
                vault.openIfAny(AmendmentAct.words(id), words),
                vault.openIfAny(AmendmentAct.why(id), why),
                ground,
                dueOn);
    }
}
