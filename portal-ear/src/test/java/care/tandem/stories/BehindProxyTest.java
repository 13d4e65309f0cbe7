package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Wire;
import care.tandem.run.Wire.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a proxy forwards what came to it, the portal speaks of the address that people see. */
@InBrowser
class BehindProxyTest {

    @Test
    void knowsItsAddressFromTheProxy(Stage stage) throws IOException {
        URI portal = stage.stack().portal();
        String seen = portal.getAuthority();
        Map<String, String> forwarded = Map.of(
                "X-Forwarded-Host", seen, "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9, 10.0.0.1");
        try (Listener listener = Listener.behindProxy(stage.stack())) {
            Wire proxy = Wire.to(listener.address());

            Answer asked = proxy.send("GET", "/riverside/goals?which=ENDED", forwarded, "");
            assertThat(asked.status()).isEqualTo(302);
            assertThat(asked.head())
                    .contains("redirect_uri=https%3a%2f%2f" + seen.replace(":", "%3a") + "%2friverside%2fgoals");

            assertThat(proxy.get("/clinics").status()).as("named by number").isEqualTo(421);
            assertThat(proxy.send("GET", "/clinics", with(forwarded, "X-Forwarded-Host", "elsewhere.example"), "")
                            .status())
                    .as("named otherwise")
                    .isEqualTo(421);
            assertThat(proxy.get("/health/ready").status())
                    .as("asked by the proxy itself")
                    .isEqualTo(200);
        }
    }

    @Test
    void takesFormsFromTheAddressThatPeopleSee(Stage stage) throws IOException {
        String seen = stage.stack().portal().getAuthority();
        Map<String, String> forwarded = Map.of("X-Forwarded-Host", seen, "X-Forwarded-Proto", "https");
        try (Listener listener = Listener.behindProxy(stage.stack())) {
            Wire proxy = Wire.to(listener.address());

            Answer kept = proxy.post("/preferences", with(forwarded, "Origin", "https://" + seen), "theme=dark");
            assertThat(kept.status()).as(kept.text()).isIn(302, 303);
            for (String origin : new String[] {"http://" + seen, "https://10.0.0.7", "https://elsewhere.example"}) {
                assertThat(proxy.post("/preferences", with(forwarded, "Origin", origin), "theme=dark")
                                .status())
                        .as(origin)
                        .isEqualTo(403);
            }
        }
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return more;
    }
}
