package care.tandem.doors;

import static care.tandem.doors.Practice.BIRCH;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * How many statements something costs: coming in, the door, and its trace. What is not counted touches no table: the
 * brackets of a transaction, and the setting of clinic and person.
 */
final class Statements {

    private final Statistics statistics;

    private Statements(Statistics statistics) {
        this.statistics = statistics;
    }

    /** What a clinic makes once is there before: the keys that it seals texts and marks words with. */
    static Statements countedIn(EntityManagerFactory entities) {
        Writing.in(BIRCH).draft();
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return new Statements(statistics);
    }

    void countNoMore() {
        statistics.setStatisticsEnabled(false);
    }

    /** Of somebody who comes in and does it, as one page does. */
    long of(Person person, Runnable act) {
        statistics.clear();
        Writing.in(BIRCH).enter(person);
        act.run();
        return statistics.getPrepareStatementCount();
    }
}
