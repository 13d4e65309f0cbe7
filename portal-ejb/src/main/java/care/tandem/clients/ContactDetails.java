package care.tandem.clients;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How clients want to be called and are reached, and whom to call for them. Kept by a client and their clinic together: a
 * client keeps their own, therapists those of the clients they work with, admins those of each client. Everybody else
 * finds nothing.
 */
@Stateless
public class ContactDetails {

    @Inject
    ContactQueries contacts;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /**
     * What holds for a client, and who changed it: the last 20 times. It is seen by the caller then.
     *
     * @throws care.tandem.door.NotFound when there is no such client, or the caller has nothing to do with them
     */
    @Allowed({THERAPIST, CLIENT, ADMIN})
    public ContactView open(UUID client) {
        String name = contacts.nameOf(me, client);
        List<ContactQueries.Kept> versions = contacts.versionsOf(client);
        contacts.seenBy(me, client);
        return view(client, name, versions);
    }

    private ContactView view(UUID client, String name, List<ContactQueries.Kept> versions) {
        if (versions.isEmpty()) {
            return new ContactView(client, name, 0, Contact.NONE, List.of());
        }
        List<ContactView.Change> changes = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            boolean first = versions.get(i).version().number() == 1;
            if (first || i + 1 < versions.size()) {
                Contact before =
                        first ? Contact.NONE : versions.get(i + 1).version().contact(vault);
                changes.add(change(versions.get(i), before));
            }
        }
        ContactVersion last = versions.get(0).version();
        return new ContactView(client, name, last.number(), last.contact(vault), changes);
    }

    private ContactView.Change change(ContactQueries.Kept kept, Contact before) {
        Contact after = kept.version().contact(vault);
        return new ContactView.Change(
                kept.version().number(),
                kept.byName(),
                kept.version().isBy(kept.version().clientId()),
                kept.version().at(),
                after.differsFrom(before),
                before,
                after);
    }

    /**
     * Keeps it anew. A line that somebody else changed meanwhile, and the caller did not, stays as that other one wrote it.
     * What holds already is not kept once more.
     *
     * @throws care.tandem.door.NotFound as {@link #open}
     * @throws care.tandem.door.Stale at a line that both changed; nothing is kept then
     * @throws care.tandem.door.Refused at a line's own name: {@code refused.text.tooLong} (120 characters for {@code called}
     *     and {@code person}, 80 for {@code language}, 40 else), {@code refused.contact.phone} with fewer than three digits;
     *     {@code refused.contact.person} where there is a number of nobody
     */
    @Allowed({THERAPIST, CLIENT, ADMIN})
    public void keep(KeepContact command) {
        contacts.nameOf(me, command.client());
        Contact written = command.contact().written();
        List<ContactVersion> versions = contacts.lastAnd(command.client(), command.seen());
        int number = versions.isEmpty() ? 0 : versions.get(0).number();
        Contact standing = number == 0 ? Contact.NONE : versions.get(0).contact(vault);
        if (number != command.seen()) {
            Contact base = versions.size() < 2 ? Contact.NONE : versions.get(1).contact(vault);
            written = written.togetherWith(standing, base);
        }
        if (!written.equals(standing)) {
            contacts.keep(new ContactVersion(command.client(), number + 1, written, me.getId(), vault));
        }
    }

    /**
     * What others changed since the caller looked at it: of the calling client's own, and of the clients that the calling
     * therapist works with now; at most eight, the latest first, in one statement.
     */
    @Allowed({THERAPIST, CLIENT})
    public List<ContactNews> news() {
        return contacts.newsFor(me).stream().map(news -> news.line(vault)).toList();
    }
}
