package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.COLLEAGUE;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.LAPSED;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.clients.Contact;
import care.tandem.clients.ContactDetails;
import care.tandem.clients.ContactNews;
import care.tandem.clients.ContactView;
import care.tandem.clients.Detail;
import care.tandem.clients.KeepContact;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How a client is called and reached: kept by two hands, of which neither loses what the other wrote. */
@InServer
class ContactDetailsTest {

    private static final int SIX = 6;
    private static final UUID PEERS = PEER.of(ALDER);

    @Inject
    ContactDetails contacts;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void areKeptByTheClientAndTheirTherapistsAndSeenByBothAndTheAdmin() {
        int before = as(PEER).number();
        keeps(PEER, before, contact("Pat", "555 0101"));
        keeps(THERAPIST, before + 1, contact("Pat", "555 0102"));
        keeps(ADMIN, before + 2, contact("Patience", "555 0102"));

        for (Person person : List.of(PEER, THERAPIST, COLLEAGUE, ADMIN)) {
            ContactView seen = as(person);
            assertThat(seen.contact()).as("%s", person).isEqualTo(contact("Patience", "555 0102"));
            assertThat(seen.changes().subList(0, 2))
                    .extracting(ContactView.Change::byName, ContactView.Change::byClient, ContactView.Change::details)
                    .containsExactly(
                            tuple("admin", false, Set.of(Detail.CALLED)),
                            tuple("therapist", false, Set.of(Detail.PHONE)));
        }
    }

    @Test
    void areToldToTheOtherSideUntilTheyLook() {
        int before = as(PEER).number();
        as(THERAPIST);
        keeps(PEER, before, contact("Pat", "555 02" + before));
        enter(PEER);
        assertThat(news()).as("nobody is told of their own").isEmpty();
        enter(THERAPIST);
        assertThat(news())
                .singleElement()
                .satisfies(told -> assertThat(told.details()).contains(Detail.PHONE))
                .extracting(ContactNews::byName)
                .isEqualTo("peer");
        as(THERAPIST);
        assertThat(news()).isEmpty();

        keeps(THERAPIST, before + 1, contact("Patty", "555 02" + before));
        keeps(THERAPIST, before + 2, contact("Patty", "555 0399"));
        enter(PEER);
        assertThat(news())
                .as("both changes at once")
                .singleElement()
                .extracting(ContactNews::details)
                .isEqualTo(Set.of(Detail.CALLED, Detail.PHONE));
        as(PEER);
        assertThat(news()).isEmpty();
    }

    @Test
    void areWovenTogetherWhereTwoChangedDifferentLines() {
        int before = as(PEER).number();
        keeps(PEER, before, contact("Pat", "555 0401"));
        keeps(THERAPIST, before + 1, contact("Pat", "555 0402"));
        keeps(PEER, before + 1, contact("Patience", "555 0401"));
        assertThat(as(PEER).contact()).isEqualTo(contact("Patience", "555 0402"));
    }

    @Test
    void areNotKeptWhereTwoChangedTheSameLine() {
        int before = as(PEER).number();
        keeps(PEER, before, contact("Pat", "555 0501"));
        keeps(THERAPIST, before + 1, contact("Pat", "555 0502"));
        enter(PEER);
        Stale both = catchThrowableOfType(
                Stale.class, () -> contacts.keep(new KeepContact(PEERS, before + 1, contact("Pat", "555 0503"))));
        assertThat(both.all()).extracting(Refused::field).containsExactly("phone");
        assertThat(as(PEER).contact()).isEqualTo(contact("Pat", "555 0502"));
    }

    @Test
    void areOneVersionOfSixThatAreKeptAtOnce() throws Exception {
        int before = as(PEER).number();
        AtomicInteger number = new AtomicInteger(10);
        Set<String> ends = AtOnce.times(SIX, () -> {
            enter(PEER);
            Contact mine = contact("Pat", "555 06" + number.incrementAndGet());
            return () -> {
                try {
                    contacts.keep(new KeepContact(PEERS, before, mine));
                    return "kept";
                } catch (Stale overtaken) {
                    return "overtaken";
                }
            };
        });
        assertThat(ends).containsExactlyInAnyOrder("kept", "overtaken");
        assertThat(as(PEER).number()).isEqualTo(before + 1);
    }

    @Test
    void areNotKeptAgainAsTheyAre() {
        int before = as(PEER).number();
        keeps(PEER, before, contact("Pat", "555 07" + before));
        keeps(PEER, before + 1, contact(" Pat ", "555 07" + before));
        assertThat(as(PEER).number()).isEqualTo(before + 1);
    }

    @Test
    void areNotThereForThoseWhoDoNotWorkWithThemAnyMoreNorOfWhoIsNoClient() {
        enter(THERAPIST);
        assertThatThrownBy(() -> contacts.open(FORMER.of(ALDER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.keep(new KeepContact(FORMER.of(ALDER), 0, Contact.NONE)))
                .isInstanceOf(NotFound.class);
        enter(LAPSED);
        assertThatThrownBy(() -> contacts.open(CLIENT.of(ALDER))).isInstanceOf(NotFound.class);
        enter(ADMIN);
        assertThatThrownBy(() -> contacts.open(THERAPIST.of(ALDER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.open(CLIENT.of(BIRCH))).isInstanceOf(NotFound.class);
    }

    @Test
    void standSealedInTheirTable() throws SQLException {
        ClientWriting.isReached(ALDER, "555 0808");
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(session.rows("select encode(contact, 'escape') from contact_version"))
                    .isNotEmpty()
                    .noneMatch(row -> row.contains("555") || row.contains("Cleo"));
        }
    }

    private static Contact contact(String called, String phone) {
        return new Contact(called, "she", "English", phone, "Ana, sister", "555 0999");
    }

    private ContactView as(Person person) {
        enter(person);
        return contacts.open(PEERS);
    }

    private void keeps(Person person, int seen, Contact contact) {
        enter(person);
        contacts.keep(new KeepContact(PEERS, seen, contact));
    }

    /** Of the one client that these tests are about. */
    private List<ContactNews> news() {
        return contacts.news().stream()
                .filter(told -> told.client().equals(PEERS))
                .toList();
    }

    private static void enter(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
