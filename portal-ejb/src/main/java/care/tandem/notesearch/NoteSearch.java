package care.tandem.notesearch;

import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NotePage;
import care.tandem.notes.Notes;
import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import care.tandem.people.Ties;
import care.tandem.thread.SharedGoal;
import care.tandem.vault.Vault;
import care.tandem.writing.Wording;
import care.tandem.writing.Words;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Looking for notes. What somebody looks for tells of their clients, so it travels sealed, and no trace holds it. */
@Stateless
public class NoteSearch {

    private static final int LONGEST = 200;

    @Inject
    Ties ties;

    @Inject
    NoteChoiceQueries choices;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /** The clients whose notes the caller may look for, by name: their own, and those of whom they supervise. */
    @Allowed({THERAPIST, SUPERVISOR})
    public PersonPage<NoteChoice> clients(PersonFilter filter) {
        return choices.clients(me, filter);
    }

    /** Those by whom there can be notes that the caller may read, by name: who works with their clients, and they themselves. */
    @Allowed({THERAPIST, SUPERVISOR})
    public PersonPage<NoteChoice> authors(PersonFilter filter) {
        return choices.authors(me, filter);
    }

    /**
     * The goals of a client that are named in notes which the caller may read, the latest proposal first.
     *
     * @throws NotFound when the caller does not work with the client
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public List<SharedGoal> goals(UUID client) {
        ties.requireWorksWith(me, client);
        return choices.goals(me, client).stream()
                .map(goal -> goal.opened(vault))
                .toList();
    }

    /**
     * Takes down words to look for, to be handed to {@link Notes#list} in {@link NoteFilter#sought}. Words are found
     * whole, without regard to case and accents; those that stand in every text or are too short are left out, unless
     * they begin with a capital letter, as a name does. {@link NotePage#leftOut} says which.
     *
     * @return the words, sealed for the caller, fit to stand in an address
     * @throws Refused at {@code words} when there are none to look for ({@code refused.find.none}), more than twenty
     *     ({@code refused.find.many}), or over 200 characters
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public String seek(String words) {
        String typed = Wording.required("words", words, LONGEST);
        Set<String> found = Words.in(typed);
        if (found.isEmpty()) {
            throw new Refused("words", "refused.find.none");
        }
        if (found.size() > Words.MOST) {
            throw new Refused("words", "refused.find.many", Words.MOST);
        }
        return vault.sealForAddress(NoteFilter.soughtBy(me.getId()), typed);
    }
}
