package care.tandem.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody with a browser that knows no JavaScript: opens pages, fills in forms and sends them, follows redirects, keeps
 * cookies, and says of itself what a browser says of where a form came from.
 */
public final class Visitor {

    /** The portal's cookie that holds the session. */
    public static final String SESSION = "__Host-tandem";

    private static final int TEMPORARY_REDIRECT = 307;
    private static final int MOST_REDIRECTS = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final URI portal;
    private String language = "";

    public Visitor(URI portal) {
        this.portal = portal;
    }

    /** Somebody with another browser that was given the same cookies as this one by now. */
    public Visitor again() {
        Visitor again = new Visitor(portal);
        cookies.forEach((host, jar) -> again.cookies.put(host, new HashMap<>(jar)));
        return again;
    }

    /** Asks for pages in that language, as in {@code es-ES}, where nothing was asked for before. */
    public Visitor prefers(String language) {
        this.language = language;
        return this;
    }

    /** Signs in through Keycloak. */
    public Document signIn(String email, String password) {
        Document asked = open("/clinics");
        return send(form(asked, "#kc-form-login"), "", Map.of("username", email, "password", password));
    }

    /** What a browser would send to the portal as its cookies. */
    public String cookies() {
        return cookies(portal);
    }

    /** Goes on with a session of its own, as from another browser of the same person whom Keycloak knows already. */
    public void beginsAnew() {
        cookies.remove(portal.getAuthority());
    }

    /** Loses the cookies of those names, as a browser does that was closed or left for long. */
    public void forgets(String... names) {
        cookies.values().forEach(jar -> jar.keySet().removeAll(List.of(names)));
    }

    /** Loses all cookies but that one. */
    public void forgetsAllBut(String name) {
        cookies.values().forEach(jar -> jar.keySet().retainAll(Set.of(name)));
    }

    /** A cookie as the portal gave it last, with all that was said of it. */
    public String given(String name) {
        return given.getOrDefault(name, "");
    }

    /** Loses all cookies, of the portal and of Keycloak. */
    public void forgetsAll() {
        cookies.clear();
    }

    /** Opens a page of the portal, or any page by its whole address. */
    public Document open(String path) {
        return page(follow(request(portal.resolve(path)).GET().build()));
    }

    /** What was answered: a page, and with which status. */
    public record Answer(int status, Document page) {}

    /** As {@link #open}, and takes a refusal for an answer. */
    public Answer answerAt(String path) {
        return answer(follow(request(portal.resolve(path)).GET().build()));
    }

    /** A file of the portal as it is sent, with its head. */
    public HttpResponse<byte[]> download(String path) {
        return exchange(request(portal.resolve(path)).GET().build(), BodyHandlers.ofByteArray());
    }

    /** Presses a button of a form that was filled in on its page, and takes a refusal for an answer. */
    public Answer answerToPressing(Element button) {
        FormElement form = (FormElement) button.parents().stream()
                .filter(FormElement.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form around " + button));
        Map<String, List<String>> data = FormFields.filledIn(form, "", Map.of());
        data.put(button.attr("name"), List.of(button.attr("value")));
        URI address = URI.create(form.hasAttr("action") ? form.absUrl("action") : form.baseUri());
        return answer(
                form.attr("method").equalsIgnoreCase("post")
                        ? post(address, data)
                        : follow(request(address.resolve(address.getRawPath() + "?" + FormFields.encoded(data)))
                                .GET()
                                .build()));
    }

    /** Sends a form as it is, and takes a refusal for an answer. */
    public Answer answerTo(Element form) {
        return answer(post(URI.create(form.absUrl("action")), FormFields.of(form)));
    }

    /** As {@link #send}, and takes a refusal for an answer. */
    public Answer answerTo(Element form, String button, Map<String, String> fields) {
        return answer(post(URI.create(form.absUrl("action")), FormFields.filledIn(form, button, fields)));
    }

    /** Follows a link of a page, wherever it leads. */
    public Document follow(Document page, String link) {
        return page(follow(
                request(URI.create(page.expectFirst(link).absUrl("href"))).GET().build()));
    }

    /**
     * Fills in a form and presses a button in it.
     *
     * @param button the last part of the button's id; empty where there is just one
     * @param fields by the last part of their names
     */
    public Document send(Element form, String button, Map<String, String> fields) {
        return page(post(URI.create(form.absUrl("action")), FormFields.filledIn(form, button, fields)));
    }

    /** A form on a page. */
    public static Element form(Document page, String selector) {
        Element form = page.selectFirst(selector);
        if (form == null) {
            throw new IllegalStateException("No form " + selector + " on " + page.location() + ": " + page.title());
        }
        return form;
    }

    private HttpResponse<String> post(URI address, Map<String, List<String>> data) {
        return follow(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address.getScheme() + "://" + address.getAuthority())
                .POST(BodyPublishers.ofString(FormFields.encoded(data)))
                .build());
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html");
        return withCookies(language.isEmpty() ? request : request.header("Accept-Language", language), address);
    }

    private HttpRequest.Builder withCookies(HttpRequest.Builder request, URI address) {
        String known = cookies(address);
        return known.isEmpty() ? request : request.header("Cookie", known);
    }

    private String cookies(URI address) {
        return cookies.getOrDefault(address.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> follow(HttpRequest first) {
        HttpRequest request = first;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            HttpResponse<String> response = exchange(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 3) {
                return response;
            }
            String to = response.headers().firstValue("Location").orElseThrow();
            request = response.statusCode() == TEMPORARY_REDIRECT
                    ? again(request, request.uri().resolve(to))
                    : request(request.uri().resolve(to)).GET().build();
        }
        throw new IllegalStateException("Too many redirects from " + first.uri());
    }

    /** The same, with what it sent, at another address and with the cookies of now. */
    private HttpRequest again(HttpRequest before, URI address) {
        var again = HttpRequest.newBuilder(before, (name, value) -> !name.equals("Cookie"));
        return withCookies(again.uri(address), address).build();
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), parsed(response));
    }

    private static Document page(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri() + " answered " + response.statusCode() + ": "
                    + Jsoup.parse(response.body()).text());
        }
        return parsed(response);
    }

    private static Document parsed(HttpResponse<String> response) {
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) {
        try {
            HttpResponse<T> response = client.send(request, body);
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(request.uri(), cookie));
            return response;
        } catch (IOException lost) {
            throw new IllegalStateException("No answer from " + request.uri(), lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at " + request.uri(), interrupted);
        }
    }

    private void keep(URI from, String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        Map<String, String> jar = cookies.computeIfAbsent(from.getAuthority(), authority -> new HashMap<>());
        if (cookie.toLowerCase(Locale.ROOT).contains("max-age=0") || equals == pair.length() - 1) {
            jar.remove(pair.substring(0, equals));
        } else {
            jar.put(pair.substring(0, equals), pair.substring(equals + 1));
            given.put(pair.substring(0, equals), cookie);
        }
    }
}
