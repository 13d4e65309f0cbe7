package care.tandem.doors;

import care.tandem.audit.KeepLog;
import care.tandem.audit.LogKeeping;
import care.tandem.evidence.LogChecker;
import care.tandem.evidence.LogKeeper;
import jakarta.enterprise.inject.spi.CDI;

/** What becomes of a practice's log once it is written: it is signed, checked, and kept for as long as its admin decides. */
final class LogWriting {

    private LogWriting() {}

    static void keep(Practice practice) {
        bean(LogKeeper.class).keep(practice.id());
        bean(LogChecker.class).check(practice.id());
        Writing.in(practice).enter(Person.ADMIN);
        LogKeeping keeping = bean(LogKeeping.class);
        keeping.decide(new KeepLog(keeping.now().version(), 0));
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
