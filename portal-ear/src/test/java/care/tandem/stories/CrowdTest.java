package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Wire;
import care.tandem.run.Wire.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whoever else is there is answered soon, whatever some do to hold the server up. */
@InBrowser
@ResourceLock("portal")
class CrowdTest {

    private static final Duration SOON = Duration.ofSeconds(1);

    /** A body of a few bytes has ten seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int TRICKLING = 100;
    private static final int LONG = 8;
    private static final int GREEDY = 60;

    @Test
    void besideBodiesThatComeByteForByteUntilTheyEnd(Stage stage) throws IOException {
        URI portal = stage.stack().portal();
        Wire therapist = therapist(stage, "therapist@riverside.example");
        answersSoon(therapist);
        List<Socket> trickles = new ArrayList<>();
        try {
            for (int i = 0; i < TRICKLING; i++) {
                trickles.add(new Socket("127.0.0.1", portal.getPort()));
                say(
                        trickles.get(i),
                        "POST /preferences HTTP/1.1\r\nHost: " + portal.getAuthority()
                                + "\r\nOrigin: http://"
                                + portal.getAuthority() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 1000\r\n\r\n");
            }
            for (int i = 0; i < 5; i++) {
                for (Socket trickle : trickles) {
                    say(trickle, "a");
                }
                answersSoon(therapist);
                answersSoon(Wire.to(portal));
            }
            for (Socket trickle : trickles) {
                assertThat(said(trickle, trickles)).contains(" 408 ").contains("That took too long to reach us");
            }
        } finally {
            for (Socket trickle : trickles) {
                trickle.close();
            }
        }
    }

    @Test
    void besideAddressesOfManyParts(Stage stage) {
        Wire therapist = therapist(stage, "therapist@riverside.example");
        Wire stranger = Wire.to(stage.stack().portal());
        answersSoon(therapist);

        atOnce(LONG, () -> stranger.get("/a".repeat(100_000)), () -> answersSoon(therapist));
        atOnce(LONG, () -> stranger.get("/a".repeat(30_000)), () -> answersSoon(therapist));
        atOnce(LONG, () -> stranger.get("/riverside" + "/a".repeat(120)), () -> answersSoon(therapist));
    }

    @Test
    void besideSomebodyWhoAsksForManyPagesAtOnce(Stage stage) {
        Wire therapist = therapist(stage, "therapist@riverside.example");
        Wire greedy = therapist(stage, "therapist2@riverside.example");

        List<Answer> answers = atOnce(GREEDY, () -> greedy.get("/riverside/sessions"), () -> {
            assertThat(therapist.get("/riverside").status()).isEqualTo(200);
        });

        assertThat(answers).extracting(Answer::status).contains(200, 429).containsOnly(200, 429);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 429)
                .allSatisfy(answer -> assertThat(answer.text())
                        .contains("That was a lot at once")
                        .contains("Retry-After"));
        assertThat(greedy.get("/riverside").status()).isEqualTo(200);
    }

    /** Meanwhile tries something, and then waits for all answers. */
    private static List<Answer> atOnce(int times, Supplier<Answer> asking, Runnable meanwhile) {
        ExecutorService crowd = Executors.newFixedThreadPool(times);
        try {
            List<CompletableFuture<Answer>> answers = IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(asking, crowd))
                    .toList();
            meanwhile.run();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            crowd.shutdown();
        }
    }

    private static void answersSoon(Wire wire) {
        long before = System.nanoTime();
        assertThat(wire.get("/riverside").status()).isIn(200, 302);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
    }

    /** What the portal says in the end, while all go on byte for byte. */
    private static String said(Socket trickle, List<Socket> trickles) throws IOException {
        trickle.setSoTimeout(200);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !said.toString(StandardCharsets.UTF_8).contains("</html>")) {
            try {
                said.write(part, 0, Math.max(0, trickle.getInputStream().read(part)));
            } catch (SocketTimeoutException nothingYet) {
                for (Socket each : trickles) {
                    goOn(each);
                }
            }
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void goOn(Socket trickle) {
        try {
            say(trickle, "a");
        } catch (IOException ended) {
            return;
        }
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static Wire therapist(Stage stage, String email) {
        return Wire.to(stage.stack().portal(), stage.visitor(email).cookies());
    }
}
