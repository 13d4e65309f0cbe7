package care.tandem.stories;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** Clara Beaumont, a therapist in both clinics, with one tab open in each; she has a client here and one there. */
record Clara(Page riverside, Page hilltop) {

    private static final String CASELOAD = """
            insert into caseload (clinic_id, id, therapist_id, client_id, since)
            select therapist.clinic_id, gen_random_uuid(), therapist.id, client.id, current_date
              from member therapist join member client on client.clinic_id = therapist.clinic_id
             where therapist.name = 'Clara Beaumont' and client.name in ('Walter Brandt', 'Yuki Tanabe')
            on conflict do nothing""";

    static Clara signedIn(Stage stage) {
        new Rows(stage.stack()).change(CASELOAD);
        Visitor clara = stage.visitor("both@tandem.example");
        Clara both = new Clara(clara.page(), clara.context().newPage());
        both.riverside.navigate("/riverside/goals/propose");
        both.hilltop.navigate("/hilltop/goals/propose");
        return both;
    }

    void writes(Page tab, String client, String words) {
        tab.locator("[id='propose:client']").selectOption(new SelectOption().setLabel(client));
        tab.locator("[id='propose:words']").fill(words);
    }
}
