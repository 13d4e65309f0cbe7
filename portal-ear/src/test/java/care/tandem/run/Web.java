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
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Web() {}

    /** Returns once the address answers 200; gives up when there is no hope that it ever will. */
    static void await(URI address, Runnable requireHope) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(address)) {
            requireHope.run();
            if (System.nanoTime() > until) {
                throw new CannotStart(address + " did not answer within " + PATIENCE.toMinutes() + " minutes.");
            }
            pause();
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

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting", e);
        }
    }
}
