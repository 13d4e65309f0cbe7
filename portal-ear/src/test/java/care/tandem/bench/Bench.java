package care.tandem.bench;

import care.tandem.run.Extended;
import care.tandem.run.Ports;
import care.tandem.run.Progress;
import care.tandem.run.Stack;
import care.tandem.run.StateDir;
import care.tandem.run.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Starts the portal on a large database, measures, prints the figures, stops. {@code -Dbench.notes=10000} tries it on a
 * smaller one.
 */
public final class Bench {

    /** On two cores the page of a list goes on getting faster for some three minutes, while it is being compiled. */
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 180));

    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("bench.turn", 8));
    private static final int CONNECTIONS = 2;
    private static final int WRITERS = 8;

    /** One account asks for what many would, so that it is no account's share that is measured. */
    private static final int AT_ONCE = Integer.getInteger("bench.atOnce", WRITERS);

    private static final UUID RIVERSIDE = UUID.fromString("00000000-0000-4000-8000-000000010000");
    private static final UUID CLARA = UUID.fromString("00000000-0000-4000-8000-000000011009");

    /** Hers in Keycloak. */
    private static final String SUBJECT = "00000000-0000-4000-8000-000000090001";

    private final Stack stack;
    private final Load load;
    private final Visitor clara;
    private final PrintStream out = System.out;

    private Bench(Stack stack) throws IOException {
        this.stack = stack;
        load = new Load(
                stack.portal(), Long.parseLong(Files.readString(pidFile(stack)).trim()));
        clara = new Visitor(stack.portal());
        clara.signIn("both@tandem.example", "demo");
    }

    private static Path pidFile(Stack stack) {
        return stack.state().path("pid").resolve("wildfly");
    }

    public static void main(String[] arguments) throws Exception {
        StateDir state = StateDir.temporary();
        Stack stack = new Stack(state, Ports.free(), new Progress(System.out), Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        try (stack) {
            stack.start(forBench(state));
            ManyNotes notes = new ManyNotes(stack, Integer.getInteger("bench.notes", 1_000_000));
            notes.write();
            new Bench(stack).measure(notes);
        } finally {
            state.delete();
        }
    }

    /** The portal as it was built, and in it the list by hand. */
    private static Path forBench(StateDir state) throws IOException {
        Path bench = Files.createDirectories(state.path("bench")).resolve("tandem.ear");
        Extended.by(web -> web.addClasses(RawNotes.class, RawNotes.class.getDeclaredClasses()[0])
                        .setWebXML(new StringAsset(withoutShares(web))))
                .as(ZipExporter.class)
                .exportTo(bench.toFile(), true);
        return bench;
    }

    private static String withoutShares(WebArchive web) {
        try (InputStream descriptor = web.get("WEB-INF/web.xml").getAsset().openStream()) {
            String shares = "FairShareFilter</filter-class>";
            return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            shares,
                            shares + "<init-param><param-name>atOnce</param-name><param-value>" + AT_ONCE
                                    + "</param-value></init-param>");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void measure(ManyNotes notes) throws IOException, InterruptedException {
        out.printf("%nFigures of %d cores%n", Runtime.getRuntime().availableProcessors());
        load.run(WARM_UP, CONNECTIONS, i -> get(i == 0 ? "/riverside/notes" : "/riverside/notes?raw"));
        list("The notes list over a raw filter, CPU of a request", 3.0, "/riverside/notes", "/riverside/notes?raw");
        load.run(TURN, CONNECTIONS, i -> get("/hilltop/notes"));
        list(
                "The list at " + notes.inRiverside() + " notes over " + notes.inHilltop() + ", CPU of a request",
                1.1,
                "/riverside/notes",
                "/hilltop/notes");
        saves();
        IdleSessions.measured(
                stack, Long.parseLong(Files.readString(pidFile(stack)).trim()), out);
        FirstPage.measured(stack, out);
        Neighbour.measured(stack, load, out);
    }

    private void list(String what, double most, String path, String otherPath) {
        Rounds rounds = Rounds.of(
                () -> load.run(TURN, CONNECTIONS, i -> get(path)),
                () -> load.run(TURN, CONNECTIONS, i -> get(otherPath)),
                Load.Outcome::cpuOfOne);
        out.printf(
                "%s: %.2f ms over %.2f ms, ratio %.2f (%s), at most %.1f%n",
                what, rounds.first(), rounds.second(), rounds.ratio(), rounds.spread(), most);
    }

    private HttpRequest get(String path) {
        return load.to(path, clara.cookies()).GET().build();
    }

    /** Sixteen drafts: eight are written through the portal, and eight by pgbench. */
    private void saves() {
        List<String> drafts = new ArrayList<>();
        String writer = "";
        for (int i = 0; i < 2 * WRITERS; i++) {
            Document begin = clara.open("/riverside/notes/begin");
            Element client = begin.select("form#begin select option[value*=-]").get(i);
            Document draft = clara.send(
                    Visitor.form(begin, "form#begin"),
                    "send",
                    Map.of("client", client.attr("value"), "format", "SOAP", "sessionDay", "2026-07-01"));
            drafts.add(draft.location().replaceAll(".*note=([0-9a-f-]{36}).*", "$1"));
            writer = Visitor.form(draft, "form#write").select("[name=writer]").attr("value");
        }
        String me = writer;
        AtomicIntegerArray written = new AtomicIntegerArray(WRITERS);
        Supplier<Load.Outcome> portal =
                () -> load.run(TURN, WRITERS, i -> save(drafts.get(i), me, written.getAndIncrement(i)));
        load.run(WARM_UP, WRITERS, i -> save(drafts.get(i), me, written.getAndIncrement(i)));
        Pgbench.on(stack)
                .ifPresentOrElse(
                        pgbench -> saves(portal, pgbench, drafts.subList(WRITERS, 2 * WRITERS)),
                        () -> out.println("Saves a second: this machine has no pgbench, and it could not be fetched"));
    }

    private void saves(Supplier<Load.Outcome> portal, Pgbench pgbench, List<String> drafts) {
        Supplier<Load.Outcome> bare = () -> {
            double perSecond = pgbench.savesPerSecond((int) TURN.toSeconds(), RIVERSIDE, SUBJECT, CLARA, drafts);
            return new Load.Outcome(Math.round(perSecond * TURN.toSeconds()), TURN.toSeconds(), 0);
        };
        Rounds rounds = Rounds.of(portal, bare, Load.Outcome::perSecond);
        out.printf(
                "Saves a second over pgbench with the same rows and fsync: %.0f over %.0f, ratio %.2f (%s), at least"
                        + " 0.5%n",
                rounds.first(), rounds.second(), rounds.ratio(), rounds.spread());
    }

    /** Always another text, so that each save leaves the one before behind as a saved state. */
    private HttpRequest save(String note, String writer, int seen) {
        String words = "Woke at " + seen + " and told of it. ".repeat(seen % 7 + 3);
        String body = "note=" + note + "&writer=" + writer + "&seen.section0=" + seen + "&words.section0="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
        URI portal = stack.portal();
        return load.to("/riverside/notes/keep", clara.cookies())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.getScheme() + "://" + portal.getAuthority())
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
