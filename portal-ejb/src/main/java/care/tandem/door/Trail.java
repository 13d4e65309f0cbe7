package care.tandem.door;

import java.util.Optional;
import java.util.UUID;

/** Where traces are kept. The audit feature keeps them; the door room only knows that somebody does. */
public interface Trail {

    /**
     * Keeps the trace in the caller's transaction, so that it is committed together with the change.
     *
     * @throws SentBefore when there is a trace of the same act for the same sending
     */
    void keepWithTheChange(Trace trace);

    /** Keeps the trace in a transaction of its own, since the caller's is rolled back or there was none. */
    void keepOnItsOwn(Trace trace);

    /** What is kept of the caller's act for that sending, asked in a transaction of its own. */
    Optional<Trace> ofSending(String call, UUID sending);

    /** From now on keeps no trace of what is done until it is told to; refusals and failures are kept as ever. */
    void holdBack();

    /** Keeps what was held back in the caller's transaction. */
    void keepHeld();

    /** Keeps what was held back in a transaction of its own. */
    void keepHeldOnItsOwn();

    /** Whether this request has left a trace of a call that was refused or failed. */
    boolean hasTraceOfRefusal();
}
