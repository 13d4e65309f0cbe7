package care.tandem.caseload;

import java.util.List;

/**
 * What a feature knows to hang on a therapist's work with their clients. It is counted before the work is handed over, and
 * goes along when it is. A feature that keeps something of the kind implements this.
 */
public interface HangsOnWork {

    /** How much there is, and what becomes of it. An admin reads it: it says numbers, and no word that somebody wrote. */
    List<Hanging> counted(Handing handing);

    /** Goes along, in the transaction of the act. The ties have not passed yet. */
    default void handOver(Handing handing) {}

    /** Comes back, as far as it has not taken place since. */
    default void takeBack(Handing handing) {}
}
