package care.tandem.stories;

import care.tandem.run.Wire;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who follows every link that leads to a page of another kind, and takes home every form. Two
 * addresses are of one kind when they have the same path and the same parameters.
 */
final class Walk {

    private static final Path PAGES = Path.of("../portal-web/src/main/webapp");

    private static final List<String> ROUTES = routes();

    private final Wire wire;
    private final URI portal;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> kinds = new HashSet<>();
    private final SortedMap<String, String> answers = new TreeMap<>();
    private final List<FormElement> forms = new ArrayList<>();

    private Walk(Stage stage, String email) {
        portal = stage.stack().portal();
        wire = Wire.to(portal, stage.plain(email).cookies());
    }

    /** Nowhere yet. */
    static Walk by(Stage stage, String email) {
        return new Walk(stage, email);
    }

    /** To all that this person can get to. */
    void everywhere() {
        look("/");
        look("/riverside");
        ROUTES.forEach(this::look);
        while (!ahead.isEmpty()) {
            visit(ahead.pop());
        }
    }

    /** Each page and each servlet that the portal is made of, as addresses in a clinic or outside. */
    private static List<String> routes() {
        Stream<String> servlets = new ClassFileImporter()
                .importPackages("care.tandem.web").stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .flatMap(type -> Arrays.stream(
                                type.getAnnotationOfType(WebServlet.class).value()));
        return Stream.concat(pages(), servlets)
                .flatMap(route -> Stream.of(route, "/riverside" + route))
                .sorted()
                .toList();
    }

    private static Stream<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files
                    .map(file -> "/" + PAGES.relativize(file))
                    .filter(file -> file.endsWith(".xhtml") && !file.matches("/(WEB-INF|errors|resources)/.*"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Wire wire() {
        return wire;
    }

    /** One address of each kind. */
    Set<String> addresses() {
        return answers.keySet();
    }

    /** What stood at each address. */
    Map<String, String> answers() {
        return answers;
    }

    /** One of each kind, filled in. */
    List<FormElement> forms() {
        return forms;
    }

    private void look(String address) {
        String path = address.split("[?#]", 2)[0];
        String query =
                address.contains("?") ? address.replaceFirst("^[^?]*\\?", "").replaceFirst("#.*", "") : "";
        String names = Arrays.stream(query.split("&", -1))
                .map(parameter -> parameter.split("=", 2)[0])
                .sorted()
                .collect(Collectors.joining(","));
        if (address.startsWith("/") && !names.contains("as") && kinds.add(path + "?" + names)) {
            ahead.add(address.replaceFirst("#.*", ""));
        }
    }

    private void visit(String address) {
        Wire.Answer answer = wire.get(address);
        answers.put(address, answer.body());
        if (answer.status() == 200 && answer.head().contains("content-type: text/html")) {
            Document page = Jsoup.parse(answer.body(), portal.resolve(address).toString());
            page.select("a[href]").forEach(link -> look(link.attr("href")));
            page.select("form[method=post]").forEach(this::take);
        }
    }

    private void take(Element form) {
        String action = form.attr("action");
        if (kinds.add("form " + form.id() + " " + action.split("\\?", 2)[0])) {
            form.select("textarea").forEach(field -> field.text("forged"));
            form.select("input[type=text]").forEach(field -> field.val("forged"));
            forms.add((FormElement) form);
        }
    }
}
