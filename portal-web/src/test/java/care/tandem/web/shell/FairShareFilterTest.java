package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairShareFilterTest {

    private static final int ALL = 40;

    private final FairShareFilter filter = new FairShareFilter();
    private final Semaphore working = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);
    private final FilterChain slow = (request, response) -> {
        working.release();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    };

    @Test
    void worksOnTwoOfAPersonsRequestsWhileOthersWaitAndTheRestIsTold() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(ALL);
        List<Future<Integer>> answers = IntStream.range(0, ALL)
                .mapToObj(i -> crowd.submit(asking("greedy", slow)))
                .toList();
        working.acquire(2);
        while (answers.stream().filter(Future::isDone).count() < ALL - 24) {
            Thread.onSpinWait();
        }

        assertThat(working.availablePermits()).isZero();
        assertThat(asking("somebody else", (request, response) -> {}).call()).isEqualTo(200);

        end.countDown();
        int[] told =
                answers.stream().mapToInt(FairShareFilterTest::answer).sorted().toArray();
        assertThat(told[23]).isEqualTo(200);
        assertThat(told[24]).isEqualTo(429);
        assertThat(asking("greedy", (request, response) -> {}).call()).isEqualTo(200);
        crowd.shutdown();
    }

    private Callable<Integer> asking(String person, FilterChain page) {
        return () -> {
            Asking asking = new Asking("GET").by(person);
            filter.doFilter(asking.request(), asking.response(), page);
            return asking.status();
        };
    }

    private static int answer(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
