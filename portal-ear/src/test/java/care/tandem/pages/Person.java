package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Accounts;
import care.tandem.run.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Somebody in front of a browser that knows no scripts, and the page that they have open in one of its tabs. What they
 * type stands in that page until they press a button; then the answer stands there.
 */
final class Person {

    private final Clinic clinic;
    private final Visitor visitor;
    private Document page = new Document("");

    Person(Clinic clinic, Visitor visitor) {
        this.clinic = clinic;
        this.visitor = visitor;
    }

    /** The same person, in a new tab of the same browser. */
    Person inANewTab() {
        return new Person(clinic, visitor);
    }

    Clinic clinic() {
        return clinic;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Has a browser in that language, as in {@code es-ES}. */
    Person speaking(String language) {
        visitor.prefers(language);
        return this;
    }

    /** Answers Keycloak's question, wherever it was asked on the way to. */
    Person saysWhoTheyAre(Member member) {
        return saysWhoTheyAre(member.email(), Accounts.PASSWORD);
    }

    Person saysWhoTheyAre(String email, String password) {
        sees(visitor.answerTo(
                Visitor.form(page, "#kc-form-login"), "", Map.of("username", email, "password", password)));
        return this;
    }

    /** Their session in the portal has ended; Keycloak knows them still. */
    Person isSignedOut() {
        visitor.forgets(Visitor.SESSION);
        return this;
    }

    /** Their session has ended, in the portal and at Keycloak. */
    Person isSignedOutEverywhere() {
        visitor.forgetsAllBut("__Host-tandem-known");
        return this;
    }

    /** Whether it is Keycloak that asks who they are. */
    boolean isAskedWhoTheyAre() {
        return page.selectFirst("#kc-form-login input[name=username]") != null;
    }

    /** Goes to a page of the clinic, named with the clinic or without it. */
    Person open(String path) {
        answerAt(path);
        return this;
    }

    /** As {@link #open}, and says how it is answered. */
    int answerAt(String path) {
        return sees(visitor.answerAt(address(path)));
    }

    /** A file as it is sent. */
    HttpResponse<byte[]> download(String path) {
        return visitor.download(address(path));
    }

    /** Home is {@code /}, which the portal knows without its slash. */
    private String address(String path) {
        boolean whole = path.startsWith("http") || path.startsWith(clinic.address() + "/");
        return whole ? path : clinic.address() + path.replaceFirst("^/(?=\\?|$)", "");
    }

    /** Follows a link of the page. */
    Person follows(String link) {
        return open(page.expectFirst(link).absUrl("href"));
    }

    /** Where the first such link on the page leads. */
    String addressOf(String link) {
        return page.expectFirst(link).attr("href");
    }

    private int sees(Visitor.Answer answer) {
        page = answer.page();
        return answer.status();
    }

    Document page() {
        return page;
    }

    /** What is said in the page's own part, beside the rail. */
    String main() {
        return page.select("main").text();
    }

    Elements all(String selector) {
        return page.select(selector);
    }

    /** A field or button by its id, as in {@code propose:words}. */
    Element field(String id) {
        Element field = page.getElementById(id);
        if (field == null) {
            throw new AssertionError("No " + id + " on " + page.location() + ": " + main());
        }
        return field;
    }

    /** What stands in a field. */
    String value(String id) {
        Element field = field(id);
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").val();
            default -> field.val();
        };
    }

    /** Writes into a field, in place of what stood there; of a list, chooses that value, also where it is not on offer. */
    Person writes(String id, String words) {
        Element field = field(id);
        if (field.tagName().equals("select")) {
            field.select("option").removeAttr("selected");
            field.select("option").stream()
                    .filter(option -> option.val().equals(words))
                    .findFirst()
                    .orElseGet(() -> field.appendElement("option").attr("value", words))
                    .attr("selected", "selected");
        } else {
            field.val(words);
        }
        return this;
    }

    /** Chooses out of a list what is called so. */
    Person chooses(String id, String label) {
        Element option = field(id).select("option").stream()
                .filter(each -> each.text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not on offer: " + field(id)));
        return writes(id, option.val());
    }

    /** Marks one of several choices, or one of several boxes. */
    Person marks(String name, String value) {
        return marks("input[name='" + name + "'][value='" + value + "']");
    }

    /** As {@link #marks(String, String)}, the first that is found so. */
    Person marks(String selector) {
        Element choice = page.expectFirst(selector);
        if (choice.attr("type").equals("radio")) {
            page.select("input[name='" + choice.attr("name") + "']").removeAttr("checked");
        }
        choice.attr("checked", "checked");
        return this;
    }

    Person ticks(String id) {
        field(id).attr("checked", "checked");
        return this;
    }

    Person presses(String id) {
        answerToPressing(id);
        return this;
    }

    int answerToPressing(String id) {
        return answerToPressing(field(id));
    }

    int answerToPressing(Element button) {
        return sees(visitor.answerToPressing(button));
    }

    /** Sends a form as it stands. */
    Person sends(Element form) {
        sees(visitor.answerTo(form));
        return this;
    }

    /** The page says this above its form. */
    Person isTold(String words) {
        assertThat(page.select(".notice").text()).as(page.location()).contains(words);
        return this;
    }

    /** The page says this first, where the eye and the reading voice begin. */
    Person isWarned(String words) {
        Element summary = page.expectFirst(".summary[role=alert]");
        assertThat(summary.text()).contains(words);
        assertThat(summary.hasAttr("autofocus")).isTrue();
        return this;
    }

    /** A field is in sight and marked as wrong, what is wrong is said at it, and the page leads there. */
    void isToldAt(String id, String words) {
        assertThat(field(id).attr("aria-invalid")).as(id).isEqualTo("true");
        assertThat(field(id).attr("aria-describedby")).contains(id + "Error");
        assertThat(field(id + "Error").text()).contains(words);
        assertThat(page.select(".summary[role=alert] a[href='#" + id + "']").text())
                .contains(words);
        isInSight(id);
    }

    /** A field is in no fold that is closed. */
    void isInSight(String id) {
        assertThat(field(id).closest("details:not([open])"))
                .as("a closed fold around " + id)
                .isNull();
    }

    /** The id of something, as the page's address tells it. */
    String idOf(String thing) {
        Matcher told = Pattern.compile("[?&]" + thing + "=([0-9a-f-]{36})").matcher(page.location());
        assertThat(told.find())
                .as("%s in %s: %s", thing, page.location(), main())
                .isTrue();
        return told.group(1);
    }
}
