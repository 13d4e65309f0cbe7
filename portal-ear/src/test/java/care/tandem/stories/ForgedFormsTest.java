package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every page, servlet and form that there is, asked in all the ways that are not ours: by another method, from another
 * site, with its fields in the address, for nobody. Nothing is changed by any of it.
 */
@InBrowser
@ResourceLock("demo")
class ForgedFormsTest {

    @Test
    void changeNothingInTheWaysThatBrowsersKnow(Stage stage) {
        List<From> elsewhere = List.of(new From("", "cross-site"), new From("https://elsewhere.example", ""));
        changeNothing("therapist@riverside.example", stage, List.of("PUT"), ours(elsewhere));
    }

    @Tag("attack")
    @InEveryRole
    void changeNothing(String email, Stage stage) {
        List<From> everywhere = Stream.of("", "ours", "https://elsewhere.example", "null")
                .flatMap(origin -> Stream.of("", "same-origin", "same-site", "cross-site", "none")
                        .map(site -> new From(origin, site)))
                .toList();
        changeNothing(email, stage, List.of("PUT", "DELETE", "OPTIONS", "PATCH"), everywhere);
    }

    private static List<From> ours(List<From> others) {
        return Stream.concat(Stream.of(From.OURS), others.stream()).toList();
    }

    private static void changeNothing(String email, Stage stage, List<String> methods, List<From> origins) {
        Rows rows = new Rows(stage.stack());
        Walk walk = Walk.by(stage, email);
        String before = rows.written();
        walk.everywhere();
        assertThat(walk.forms()).hasSizeGreaterThan(2);
        assertThat(rows.written()).as("after only reading").isEqualTo(before);

        String own = stage.stack().portal().toString().replaceAll("/$", "");
        Forger forger = new Forger(walk.wire(), own, methods, origins);
        walk.addresses().forEach(forger::tries);
        walk.forms().forEach(forger::tries);

        assertThat(forger.let).isEmpty();
        assertThat(rows.written()).isEqualTo(before);
        assertThat(walk.wire().get("/riverside").status()).as("still signed in").isEqualTo(200);
    }

    /** What a browser says of where a form comes from; empty where it says nothing. */
    private record From(String origin, String site) {

        static final From OURS = new From("ours", "same-origin");

        boolean isOurs() {
            return (origin.isEmpty() || origin.equals("ours"))
                    && (site.isEmpty() || site.equals("same-origin"))
                    && !(origin + site).isEmpty();
        }

        Map<String, String> headers(String own) {
            Map<String, String> headers = new HashMap<>();
            if (!origin.isEmpty()) {
                headers.put("Origin", origin.equals("ours") ? own : origin);
            }
            if (!site.isEmpty()) {
                headers.put("Sec-Fetch-Site", site);
            }
            return headers;
        }
    }

    /** Sends what no page of ours sends, and notes what was let through. */
    private static final class Forger {

        private final List<String> let = new ArrayList<>();
        private final Wire wire;
        private final String own;
        private final List<String> methods;
        private final List<From> origins;

        Forger(Wire wire, String own, List<String> methods, List<From> origins) {
            this.wire = wire;
            this.own = own;
            this.methods = methods;
            this.origins = origins;
        }

        void tries(String address) {
            for (String method : methods) {
                isRefused(method, address, Map.of(), "");
                isRefused(method, address, From.OURS.headers(own), "a=b");
            }
            isRefused("POST", address, Map.of(), "");
            isRefused("GET", address + (address.contains("?") ? "&" : "?") + "jakarta.faces.ViewState=x", Map.of(), "");
            isRefused("GET", address, Map.of("Faces-Request", "partial/ajax"), "");
        }

        void tries(FormElement form) {
            String action = form.attr("action");
            String fields = fields(form);
            String inAddress = action + (action.contains("?") ? "&" : "?") + fields;
            boolean ofFaces = fields.contains("jakarta.faces.ViewState");
            for (From origin : origins) {
                Map<String, String> from = origin.headers(own);
                isRefused("GET", inAddress, from, "");
                isRefused("HEAD", inAddress, from, "");
                if (!origin.isOurs()) {
                    isRefused("POST", action, from, "");
                    isRefused("POST", action, from, fields);
                    isRefused("POST", inAddress, from, "");
                } else if (ofFaces) {
                    isRefused("POST", action, from, fields.replaceAll("(^|&)writer=[^&]*", "$1writer=somebody"));
                    isRefused("POST", action, from, fields.replaceAll("(^|&)writer=[^&]*", ""));
                }
            }
            for (String method : methods) {
                isRefused(method, action, From.OURS.headers(own), fields);
                isRefused(method, inAddress, From.OURS.headers(own), "");
            }
        }

        private void isRefused(String method, String address, Map<String, String> headers, String body) {
            int status = wire.send(method, address, headers, body).status();
            if (status < 400 || status >= 500) {
                let.add(status + " " + method + " " + address + " " + headers + " " + body);
            }
        }

        private static String fields(FormElement form) {
            String fields = form.formData().stream()
                    .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                    .collect(Collectors.joining("&"));
            String buttons = form.select("button[name], input[type=submit][name]").stream()
                    .limit(1)
                    .map(button -> "&" + encoded(button.attr("name")) + "=" + encoded(button.attr("value")))
                    .collect(Collectors.joining());
            return fields + buttons;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
