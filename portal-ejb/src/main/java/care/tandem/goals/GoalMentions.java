package care.tandem.goals;

/**
 * What clinicians write that names goals. It is kept by a feature that stands on this one and implements this, so that a list
 * of goals can say which of them nobody worked on.
 */
public interface GoalMentions {

    /**
     * A subquery: the latest day of a session whose signed record names the goal; null where none does.
     *
     * @param goal the goal's id, a path in the query
     */
    String lastDay(String goal);
}
