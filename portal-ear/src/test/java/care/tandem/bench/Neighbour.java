package care.tandem.bench;

import care.tandem.run.Stack;
import care.tandem.run.Visitor;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What somebody waits for a page, alone and while another account asks for as many as its browser has connections. */
final class Neighbour {

    private static final Duration LENGTH = Duration.ofSeconds(20);

    /** Of three windows. */
    private static final int CONNECTIONS = 18;

    private Neighbour() {}

    static void measured(Stack stack, Load load, PrintStream out) throws IOException, InterruptedException {
        HttpRequest page = as(stack, load, "therapist@hilltop.example").to("/hilltop");
        Asking greedy = as(stack, load, "therapist2@riverside.example");
        load.run(LENGTH, 1, i -> page);
        print("alone", load.waits(LENGTH, page), out);
        CompletableFuture<Load.Outcome> beside = CompletableFuture.supplyAsync(
                () -> load.run(LENGTH.plusSeconds(4), CONNECTIONS, i -> greedy.to("/riverside/sessions")));
        print("beside " + CONNECTIONS + " connections of another account", load.waits(LENGTH, page), out);
        out.printf("which got %.1f pages a second%n", beside.join().perSecond());
    }

    private static void print(String how, long[] waits, PrintStream out) {
        out.printf(
                "Waiting for one's home %s: median %d ms, of a hundred one %d ms (%d pages)%n",
                how, waits[waits.length / 2] / 1_000_000, waits[waits.length * 99 / 100] / 1_000_000, waits.length);
    }

    private static Asking as(Stack stack, Load load, String email) {
        Visitor visitor = new Visitor(stack.portal());
        visitor.signIn(email, "demo");
        return path -> load.to(path, visitor.cookies()).GET().build();
    }

    private interface Asking {
        HttpRequest to(String path);
    }
}
