package care.tandem.goals;

/** What became of a step. Dropping one is as good an answer as doing it. */
public enum StepState {
    OPEN,
    DONE,
    POSTPONED,
    DROPPED
}
