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
 * One thing that was done about a request, still sealed, as whoever may read the note fetches it together with the note.
 *
 * @param request the request it is about
 * @param kind an {@link AmendmentActKind} by its name
 * @param why the client's reason, where they ask
 * @param ground a {@link Ground} by its name, where it is refused
 * @param dueOn until when it is to be answered, where that is said
 */
public record AmendmentRow(
        UUID id,
        UUID request,
        @Nullable String kind,
        String byName,
        Instant at,
        @Nullable SealedText words,
        @Nullable SealedText why,
        @Nullable String ground,
        @Nullable LocalDate dueOn) {

    /** The requests that these lines tell of, the oldest first. @param rows the oldest first */
    public static List<AmendmentView> views(List<AmendmentRow> rows, Vault vault) {
        Map<UUID, List<AmendmentActView>> requests = new LinkedHashMap<>();
        rows.forEach(row ->
                requests.computeIfAbsent(row.request(), id -> new ArrayList<>()).add(row.view(vault)));
        return requests.entrySet().stream()
                .map(request -> new AmendmentView(request.getKey(), request.getValue()))
                .toList();
    }

    private AmendmentActView view(Vault vault) {
        return new AmendmentActView(
                AmendmentActKind.valueOf(String.valueOf(kind)),
                byName,
                at,
                vault.openIfAny(AmendmentAct.words(id), words),
                vault.openIfAny(AmendmentAct.why(id), why),
                ground == null ? null : Ground.valueOf(ground),
                dueOn);
    }
}
