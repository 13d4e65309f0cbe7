package care.tandem.sessions;

/** How far a change of a session that comes again and again goes. */
public enum Reach {
    THIS,
    /** This one and all after it. */
    FOLLOWING
}
