package care.tandem.goals;

/** How far a goal has come, in the words of FHIR R4 {@code Goal.achievementStatus}; said beside its state. */
public enum Achievement {
    IN_PROGRESS,
    IMPROVING,
    WORSENING,
    NO_CHANGE,
    ACHIEVED,
    SUSTAINING,
    NOT_ACHIEVED,
    NO_PROGRESS,
    NOT_ATTAINABLE
}
