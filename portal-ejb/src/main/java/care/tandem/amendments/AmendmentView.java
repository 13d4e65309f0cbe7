package care.tandem.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A request to amend with all that was done about it.
 *
 * @param acts the oldest first; the first one is the request itself
 */
public record AmendmentView(UUID id, List<AmendmentActView> acts) {

    public AmendmentState getState() {
        return acts.stream()
                .map(AmendmentActView::kind)
                .filter(kind -> kind != AmendmentActKind.EXTENDED)
                .reduce((before, after) -> after)
                .map(kind -> AmendmentState.valueOf(kind.name()))
                .orElseThrow();
    }

    /** Until when it is to be answered. */
    public LocalDate getDueOn() {
        return acts.stream()
                .map(AmendmentActView::dueOn)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    /** Whether the answer was put off once. */
    public boolean isExtended() {
        return acts.stream().anyMatch(act -> act.kind() == AmendmentActKind.EXTENDED);
    }

    /** Whether it still waits for an answer. */
    public boolean isWaiting() {
        return getState() == AmendmentState.ASKED;
    }
}
