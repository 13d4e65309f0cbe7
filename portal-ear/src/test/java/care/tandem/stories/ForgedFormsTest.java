package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, servlet and form that there is, asked in all the ways that are not ours: by another method, from another
 * site, with its fields in the address, for nobody. Nothing is changed by any of it.
 */
@InBrowser
class ForgedFormsTest {

    private static final List<String> ORIGINS = List.of("", "ours", "https://elsewhere.example", "null");
    private static final List<String> SITES = List.of("", "same-origin", "same-site", "cross-site", "none");
    private static final List<String> METHODS = List.of("PUT", "DELETE", "OPTIONS", "PATCH");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "therapist@riverside.example",
                "client@riverside.example",
                "supervisor@riverside.example",
                "admin@riverside.example"
            })
    void changeNothing(String email, Stage stage) {
        Rows rows = new Rows(stage.stack());
        Walk walk = Walk.by(stage.stack().portal(), email);
        String before = rows.everything();
        walk.everywhere();
        assertThat(walk.forms()).hasSizeGreaterThan(2);
        assertThat(rows.everything()).as("after only reading").isEqualTo(before);

        Forger forger =
                new Forger(walk.wire(), stage.stack().portal().toString().replaceAll("/$", ""));
        walk.addresses().forEach(forger::tries);
        walk.forms().forEach(forger::tries);

        assertThat(forger.let).isEmpty();
        assertThat(rows.everything()).isEqualTo(before);
        assertThat(walk.wire().get("/riverside").status()).as("still signed in").isEqualTo(200);
    }

    /** Sends what no page of ours sends, and notes what was let through. */
    private static final class Forger {

        private final List<String> let = new ArrayList<>();
        private final Wire wire;
        private final String own;

        Forger(Wire wire, String own) {
            this.wire = wire;
            this.own = own;
        }

        void tries(String address) {
            for (String method : METHODS) {
                isRefused(method, address, Map.of(), "");
                isRefused(method, address, from("ours", "same-origin"), "a=b");
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
            for (String origin : ORIGINS) {
                for (String site : SITES) {
                    Map<String, String> from = from(origin, site);
                    isRefused("GET", inAddress, from, "");
                    isRefused("HEAD", inAddress, from, "");
                    if (!isOurs(origin, site)) {
                        isRefused("POST", action, from, "");
                        isRefused("POST", action, from, fields);
                        isRefused("POST", inAddress, from, "");
                    } else if (ofFaces) {
                        isRefused("POST", action, from, fields.replaceAll("(^|&)writer=[^&]*", "$1writer=somebody"));
                        isRefused("POST", action, from, fields.replaceAll("(^|&)writer=[^&]*", ""));
                    }
                }
            }
            for (String method : METHODS) {
                isRefused(method, action, from("ours", "same-origin"), fields);
                isRefused(method, inAddress, from("ours", "same-origin"), "");
            }
        }

        private void isRefused(String method, String address, Map<String, String> headers, String body) {
            int status = wire.send(method, address, headers, body).status();
            if (status < 400 || status >= 500) {
                let.add(status + " " + method + " " + address + " " + headers + " " + body);
            }
        }

        private Map<String, String> from(String origin, String site) {
            Map<String, String> headers = new HashMap<>();
            if (!origin.isEmpty()) {
                headers.put("Origin", origin.equals("ours") ? own : origin);
            }
            if (!site.isEmpty()) {
                headers.put("Sec-Fetch-Site", site);
            }
            return headers;
        }

        private static boolean isOurs(String origin, String site) {
            return (origin.isEmpty() || origin.equals("ours"))
                    && (site.isEmpty() || site.equals("same-origin"))
                    && !(origin + site).isEmpty();
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
