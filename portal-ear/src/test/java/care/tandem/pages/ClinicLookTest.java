package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Wire;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The colour and the mark of a clinic, and the one way by which a file comes in. */
@OverHttp
class ClinicLookTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 1'><script>alert(1)</script>"
                    + "<rect width='3' height='1' fill='#1d6660'/></svg>";

    @Test
    void giveThePagesTheClinicsColour(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/settings/look").writes("decide:ACCENT", "#8F2D56");
        admin.presses("decide:send").isTold("applies from now on");
        Person client = clinic.client().open("/goals");
        String address = client.addressOf("link[href*=colours]");
        assertThat(address).matches(clinic.address() + "/colours\\?accent=8f2d56-[0-9a-f]{6}");
        HttpResponse<byte[]> css = client.download(address);
        assertThat(css.headers().firstValue("Cache-Control")).contains("private, max-age=31536000, immutable");
        assertThat(css.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(new String(css.body(), StandardCharsets.UTF_8)).contains("--teal:light-dark(#8f2d56,#");
        for (String odd : new String[] {"", "red-blue", "8f2d56", "8f2d56-84cdc6}", "8F2D56-84CDC6"}) {
            assertThat(client.inANewTab().answerAt("/colours?accent=" + odd.replace("}", "%7D")))
                    .as(odd)
                    .isEqualTo(404);
        }
    }

    @Test
    void showAMarkOfWhichNothingIsLeftButThePicture(Clinic clinic, Clinic other) {
        Person admin = clinic.has(Member.ADMIN).open("/settings/look");
        handsIn(clinic, admin, SVG).isTold("The new mark is on each page");
        Person client = clinic.client().open("/goals");
        String mark = client.page().expectFirst(".bar .clinic-mark").attr("src");
        HttpResponse<byte[]> picture = client.download(mark);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(picture.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1))
                .startsWith("\u0089PNG")
                .doesNotContain("script");
        assertThat(other.client().answerAt(mark.replace(clinic.address(), other.address())))
                .as("the mark of another clinic")
                .isEqualTo(404);
        assertThat(other.client().open("/").all(".clinic-mark")).isEmpty();

        admin.open("/settings/look").presses("takeDown:send").isTold("applies from now on");
        assertThat(client.open("/goals").all(".bar .clinic-mark")).isEmpty();
        assertThat(admin.all(".decided img")).as("on record").hasSize(2);
    }

    @Test
    void sayAtTheFieldWhyAPictureIsNone(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/settings/look");
        Change change = Change.in(clinic);
        Person told = handsIn(clinic, admin, "<html><script>alert(1)</script></html>");
        assertThat(told.all(".summary a[href='#mark-file']").text()).contains("no SVG and no PNG");
        assertThat(told.all("#mark-error").text()).contains("no SVG and no PNG");
        change.isOneRefusalAndNothingElse();
        assertThat(handsIn(clinic, admin, "").all("#mark-error").text()).contains("no SVG and no PNG");
        assertThat(handsIn(clinic, admin, SVG + " ".repeat(1_100_000))
                        .all("#mark-error")
                        .text())
                .contains("too large");
        assertThat(handedIn(clinic, admin, " ".repeat(2_000_000)).status()).isEqualTo(413);

        admin.inANewTab()
                .open("/settings/keeping")
                .writes("decide:KEPT_YEARS", "20")
                .presses("decide:send");
        assertThat(handsIn(clinic, admin, SVG).all("#mark-error").text()).contains("Somebody decided something else");
    }

    /** The page that follows. */
    private static Person handsIn(Clinic clinic, Person admin, String file) {
        Wire.Answer answer = handedIn(clinic, admin, file);
        assertThat(answer.status()).isEqualTo(303);
        String ended = answer.head().replaceFirst("(?s).*\\nlocation: \\S*[?]mark=([a-z]+).*", "$1");
        return admin.inANewTab().open("/settings/look?mark=" + ended);
    }

    private static Wire.Answer handedIn(Clinic clinic, Person admin, String file) {
        return clinic.wire(Member.ADMIN).post(upload(admin).attr("action"), ours(clinic), form(file));
    }

    private static Map<String, String> ours(Clinic clinic) {
        String portal = clinic.stack().portal().toString().replaceAll("/$", "");
        return Map.of("Content-Type", "multipart/form-data; boundary=b", "Origin", portal);
    }

    private static String form(String file) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"m\"\r\n\r\n" + file + "\r\n--b--\r\n";
    }

    /** The one way for a file is as narrow as those for all other forms. */
    @Test
    void takeAFileFromOurOwnPageAndOfAnAdminAlone(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/settings/look");
        String action = upload(admin).attr("action");
        String form = form(SVG);
        Map<String, String> sent = ours(clinic);
        Change change = Change.in(clinic);
        Wire wire = clinic.wire(Member.ADMIN);
        assertThat(wire.post(action, Map.of("Content-Type", "multipart/form-data; boundary=b"), form)
                        .status())
                .as("from nowhere")
                .isEqualTo(403);
        assertThat(wire.post(action.replaceFirst("writer=[^&]*&", ""), sent, form)
                        .status())
                .as("by nobody")
                .isEqualTo(409);
        for (String elsewhere :
                new String[] {"/settings/look", "/settings/mark/", "/settings/mark/x", "/mark", "/stay"}) {
            assertThat(wire.post(clinic.address() + elsewhere, sent, form).status())
                    .as(elsewhere)
                    .isEqualTo(415);
        }
        assertThat(wire.post("/settings/mark", sent, form).status())
                .as("in no clinic")
                .isEqualTo(415);
        Person therapist = clinic.therapist().open("/settings");
        assertThat(clinic.wire(Member.THERAPIST)
                        .post(
                                clinic.address() + "/settings/mark?writer=" + clinic.idOf(Member.THERAPIST)
                                        + "&version=0",
                                sent,
                                form)
                        .status())
                .isEqualTo(403);
        assertThat(therapist.all("a[href*='/settings/']")).isEmpty();
        assertThat(clinic.wire().post(action, sent, form).status())
                .as("a stranger")
                .isEqualTo(401);
        assertThat(change.written()).isEqualTo(clinic.rows().written());
    }

    private static Element upload(Person admin) {
        return admin.page().expectFirst("form[enctype^=multipart]");
    }
}
