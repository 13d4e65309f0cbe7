package care.tandem.opening;

import care.tandem.door.HasCount;
import java.util.List;

/**
 * A page of clinics: those whose opening waits for an operator first, then by name.
 *
 * @param all how many there are on all pages
 */
public record ClinicPage(List<ClinicSummary> lines, ClinicFilter filter, long all) implements HasCount {

    /** Whether there are further pages. */
    public boolean more() {
        return (filter.page() + 1L) * ClinicFilter.PAGE < all;
    }

    @Override
    public int held() {
        return lines.size();
    }
}
