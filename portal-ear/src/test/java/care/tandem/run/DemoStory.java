package care.tandem.run;

import java.net.URI;

/** What the people of the demo clinics have written so far, each signed in as themselves, through the pages. */
final class DemoStory {

    private final URI portal;

    DemoStory(URI portal) {
        this.portal = portal;
    }

    void tell() {
        new RiversideStory(portal).tell();
        new HilltopStory(portal).tell();
        new CalendarStory(portal).tell();
    }
}
