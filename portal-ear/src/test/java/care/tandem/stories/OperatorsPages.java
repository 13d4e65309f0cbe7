package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import care.tandem.run.Accounts;
import java.util.Set;
import java.util.UUID;

/** The pages of those who run the installation, and what members of a clinic see that they suspended. */
final class OperatorsPages {

    private OperatorsPages() {}

    static void lookedAt(Stage stage, Set<String> seen) {
        Visitor operator = stage.visitor("operator@tandem.example");
        Inspection look = new Inspection(operator, seen);
        look.at("/operation", "operation");
        look.at("/operation/open", "operation/open");
        operator.presses("open:send");
        assertThat(operator.page().locator(".summary")).isVisible();
        look.look("a clinic with errors");
        UUID clinic = closed(stage, seen);
        look.at("/operation/clinic?clinic=" + clinic, "operation/clinic");
        look.withFoldsOpen("a clinic that is suspended in the middle of its opening");
        look.findsNothing();
    }

    /** A member of it looks at it, too. */
    private static UUID closed(Stage stage, Set<String> seen) {
        UUID clinic = UUID.randomUUID();
        String slug = "closed-" + clinic.toString().substring(0, 8);
        String email = "admin@" + slug + ".example";
        String subject = new Accounts(stage.stack()).open(email, true);
        new Rows(stage.stack())
                .change("insert into clinic (id, slug, name, zone, crisis_contact, suspended_at) values ('" + clinic
                        + "', '"
                        + slug + "', 'Closed Rooms', 'Europe/Madrid', '', now());"
                        + "insert into opening_step (clinic_id, id, step, why) values ('" + clinic
                        + "', gen_random_uuid(), 'MAIL', 'refused.identity.mail');"
                        + "insert into member (clinic_id, id, subject, email, name, roles) values ('" + clinic
                        + "', gen_random_uuid(), '" + subject + "', '" + email + "', 'Nadia Ferrer', '{ADMIN}')");
        Inspection look = new Inspection(stage.visitor(), seen);
        look.visitor().open("/" + slug);
        look.visitor().writes("username", email).writes("password", Accounts.PASSWORD);
        look.visitor().presses("kc-login");
        look.expecting(423).at("/" + slug + "/people", "errors/423");
        look.findsNothing();
        return clinic;
    }
}
