package care.tandem.goals;

import java.util.List;

/**
 * A page of goals.
 *
 * @param all how many there are on all pages
 */
public record GoalPage(List<GoalLine> lines, GoalFilter filter, long all) {

    public int getPages() {
        return (int) Math.max(1, (all + GoalFilter.PAGE - 1) / GoalFilter.PAGE);
    }
}
