package care.tandem.door;

/** Where traces are kept. The audit feature keeps them; the door room only knows that somebody does. */
public interface Trail {

    /** Keeps the trace in the caller's transaction, so that it is committed together with the change. */
    void keepWithTheChange(Trace trace);

    /** Keeps the trace in a transaction of its own, since the caller's is rolled back or there was none. */
    void keepOnItsOwn(Trace trace);

    /** Whether this request has left a trace of a call that was refused or failed. */
    boolean hasTraceOfRefusal();
}
