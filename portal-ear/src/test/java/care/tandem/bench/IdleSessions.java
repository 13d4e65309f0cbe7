package care.tandem.bench;

import care.tandem.run.Stack;
import care.tandem.run.Visitor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How much of the server's heap a session takes while nobody asks for anything, by a histogram of what is alive. */
final class IdleSessions {

    private static final int SESSIONS = Integer.getInteger("bench.sessions", 2_000);

    private IdleSessions() {}

    static void measured(Stack stack, long server, PrintStream out) throws IOException {
        Visitor visitor = new Visitor(stack.portal());
        visitor.signIn("therapist@riverside.example", "demo");
        visitor.open("/riverside");
        long before = alive(server);
        for (int i = 0; i < SESSIONS; i++) {
            visitor.beginsAnew();
            visitor.open("/riverside");
        }
        double each = (alive(server) - before) / 1024.0 / SESSIONS;
        out.printf("Heap of an idle session at %d sessions: %.1f KB, at most 30%n", SESSIONS, each);
    }

    /** Bytes of all objects that are reachable, after a full collection. */
    private static long alive(long server) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(server), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String total = said.lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("jcmd says: " + said));
        return Long.parseLong(total.trim().split("\\s+", -1)[2]);
    }
}
