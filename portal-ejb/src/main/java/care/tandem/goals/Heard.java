package care.tandem.goals;

/** Whether somebody was heard as they meant it. */
public enum Heard {
    YES,
    PARTLY,
    NOT_QUITE
}
