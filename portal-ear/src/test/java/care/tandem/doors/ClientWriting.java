package care.tandem.doors;

import care.tandem.amendments.Amendments;
import care.tandem.amendments.AskForAmendment;
import care.tandem.clients.Contact;
import care.tandem.clients.ContactDetails;
import care.tandem.clients.KeepContact;
import care.tandem.notes.Together;
import care.tandem.replies.Answer;
import care.tandem.replies.AnswerHeard;
import care.tandem.replies.AttachStatement;
import care.tandem.replies.Replies;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;

/** What the client of a practice adds to a note that was shared with them. */
final class ClientWriting {

    private ClientWriting() {}

    /** One of each. @return the request to amend */
    static UUID on(Practice practice, UUID note) {
        Writing.in(practice).enter(Person.CLIENT);
        Replies replies = CDI.current().select(Replies.class).get();
        replies.answer(new AnswerHeard(note, Answer.PARTLY, "Not tired: worn"));
        replies.attach(new AttachStatement(note, "I was there on Monday, too"));
        return asks(practice, note);
    }

    /** The client says by which number they are reached, as what comes next. */
    static void isReached(Practice practice, String phone) {
        Writing.in(practice).enter(Person.CLIENT);
        ContactDetails contacts = CDI.current().select(ContactDetails.class).get();
        UUID client = Person.CLIENT.of(practice);
        Contact contact = new Contact("Cleo", "she", "Spanish", phone, "", "");
        contacts.keep(new KeepContact(client, contacts.open(client).number(), contact));
    }

    /** A draft whose summary the client writes, too. */
    static UUID together(Practice practice) {
        UUID draft = Writing.in(practice).draft();
        CDI.current().select(Together.class).get().begin(draft);
        return draft;
    }

    static UUID asks(Practice practice, UUID note) {
        return asks(practice, Person.CLIENT, note);
    }

    static UUID asks(Practice practice, Person client, UUID note) {
        Writing.in(practice).enter(client);
        return CDI.current()
                .select(Amendments.class)
                .get()
                .ask(new AskForAmendment(note, "It was Monday, not Tuesday", "I work on Tuesdays"));
    }
}
