package care.tandem.web.caseload;

import care.tandem.caseload.HandoverLine;
import care.tandem.caseload.Handovers;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code caseload/hand-overs}: the last ones, each of which can be taken back for a day. */
@Named("handovers")
@RequestScoped
public class HandoversBacking {

    @Inject
    Handovers handovers;

    @Inject
    Attempt attempt;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private @Nullable List<HandoverLine> all;
    private final Map<UUID, String> rendered = new HashMap<>();

    /** Asks the door before the page begins. */
    public void look() {
        getAll();
    }

    /** Fetched once. */
    public List<HandoverLine> getAll() {
        if (all == null) {
            all = handovers.latest();
            all.forEach(one -> rendered.putIfAbsent(one.id(), one.id().toString()));
        }
        return all;
    }

    /** Takes back the one that was rendered in this row: another one may stand there by now. */
    public @Nullable String takeBack(HandoverLine row) {
        String handover = rendered.get(row.id());
        String next = attempt.to("caseload.takeBack.done", () -> {
            handovers.takeBack(RequestParams.idIn(handover));
            return "/caseload/hand-overs";
        });
        all = null;
        return next;
    }

    /** By the id of the row's hand-over, the id that it was rendered with. */
    public Map<UUID, String> getRendered() {
        return rendered;
    }

    /** From whom to whom, and with whom. */
    public String title(HandoverLine line) {
        Object whom = line.client() == null ? texts.get("caseload.clients", line.clients()) : line.client();
        return line.to() == null
                ? texts.get("caseload.handOvers.ended", line.therapist(), whom)
                : texts.get("caseload.handOvers.passed", line.therapist(), line.to(), whom);
    }
}
