package care.tandem.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Somebody who is signed in and asks again and again, on some connections at once, for a while; then it stops. */
final class Load {

    /**
     * What came of it.
     *
     * @param requests answered as expected
     * @param seconds on the clock
     * @param cpuMillis of the server's process, in user and system mode
     */
    record Outcome(long requests, double seconds, double cpuMillis) {

        double cpuOfOne() {
            return cpuMillis / requests;
        }

        double perSecond() {
            return requests / seconds;
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;
    private final ProcessHandle server;

    Load(URI portal, long serverPid) {
        this.portal = portal;
        server = ProcessHandle.of(serverPid).orElseThrow();
    }

    HttpRequest.Builder to(String path, String cookies) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .header("Cookie", cookies);
    }

    /** @param request the next one of a connection, by the connection's number */
    Outcome run(Duration length, int connections, IntFunction<HttpRequest> request) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long cpuBefore = cpuMillis();
        long start = System.nanoTime();
        long end = start + length.toNanos();
        try {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int connection = i;
                counts.add(threads.submit(() -> ask(end, connection, request)));
            }
            long requests = 0;
            for (Future<Long> count : counts) {
                requests += count.get();
            }
            return new Outcome(requests, (System.nanoTime() - start) / 1e9, cpuMillis() - cpuBefore);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    /** How long each answer took that somebody waits for who asks for one after the other, in nanoseconds, the shortest first. */
    long[] waits(Duration length, HttpRequest request) throws IOException, InterruptedException {
        List<Long> waits = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
            client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            waits.add(System.nanoTime() - before);
        }
        return waits.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private long ask(long end, int connection, IntFunction<HttpRequest> request)
            throws IOException, InterruptedException {
        long count = 0;
        while (System.nanoTime() < end) {
            HttpRequest next = request.apply(connection);
            HttpResponse<byte[]> answer = client.send(next, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(next.uri() + " answered " + answer.statusCode());
            }
            count++;
        }
        return count;
    }

    private long cpuMillis() {
        return server.info().totalCpuDuration().orElseThrow().toMillis();
    }
}
