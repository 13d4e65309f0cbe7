package care.tandem.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks over HTTP whether a part is there. */
final class Web {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Web() {}

    /** Returns once the address of this process answers 200; gives up when it has ended, or after five minutes. */
    static void await(URI address, Child process) {
        await(address, process, () -> {});
    }

    /** As above; gives up also when the last throws, since there is no hope any more. */
    static void await(URI address, Child process, Runnable requireHope) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(address)) {
            process.requireAliveFor(BETWEEN_TRIES);
            requireHope.run();
            if (System.nanoTime() > until) {
                throw new CannotStart(address + " did not answer within " + PATIENCE.toMinutes() + " minutes.");
            }
        }
    }

    private static boolean answers(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for " + address, e);
        }
    }
}
