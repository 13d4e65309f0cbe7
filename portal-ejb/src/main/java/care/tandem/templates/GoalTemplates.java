package care.tandem.templates;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.NotFound;
import care.tandem.vault.Alphabet;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's goal templates: what a goal can begin with. Whoever proposes goals may begin with one, clients too; they
 * are made, changed and retired by therapists and supervisors. A goal that began with one keeps no tie to it: its texts
 * are copied into the proposal, and whatever happens to the template afterwards happens to the template alone.
 */
@Stateless
public class GoalTemplates {

    private static final Comparator<GoalTemplateView> BY_WORDS =
            Comparator.comparing(view -> view.text().words(), Alphabet.ORDER);

    @Inject
    GoalTemplateQueries templates;

    @Inject
    Vault vault;

    /** Those in use, by their words. */
    @Allowed({THERAPIST, CLIENT})
    public List<GoalTemplateView> offered() {
        return views(templates.inUse());
    }

    /** What a goal is to begin with. @throws NotFound when it is retired, or the clinic has none of this id */
    @Allowed({THERAPIST, CLIENT})
    public TemplateText use(UUID template) {
        GoalTemplate found = templates.one(template);
        if (!found.isInUse()) {
            throw new NotFound();
        }
        return found.text(vault);
    }

    /** All that the clinic has, by their words, the retired ones among them. */
    @Allowed({THERAPIST, SUPERVISOR})
    public List<GoalTemplateView> kept() {
        return views(templates.all());
    }

    /** One of them, retired or not. @throws NotFound when the clinic has none of this id */
    @Allowed({THERAPIST, SUPERVISOR})
    public GoalTemplateView open(UUID template) {
        return templates.one(template).view(vault);
    }

    /**
     * What a new one begins with. Nothing is written.
     *
     * @param starter one of those that come with the house, to make one's own; null for an empty page
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public TemplateText begin(Language language, @Nullable Starter starter) {
        return starter == null ? new TemplateText(language, "", List.of(), null) : starter.in(language);
    }

    /**
     * Keeps a new one, which is in use from now on.
     *
     * @return its id
     * @throws care.tandem.door.Refused at {@code words}, {@code step1} to {@code step8}, {@code steps} for more than
     *     eight, {@code level0} to {@code level4}, {@code importance}, {@code difficulty} or {@code baseline}
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public UUID make(MakeGoalTemplate command) {
        GoalTemplate template = new GoalTemplate(command.text(), vault);
        templates.keep(template);
        return template.id();
    }

    /**
     * Changes one that is in use. Goals that began with it stay as they are.
     *
     * @throws care.tandem.door.Refused as for making one; {@code refused.template.retired} when it is not in use
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public void change(ChangeGoalTemplate command) {
        templates.one(command.template()).changedTo(command.text(), command.version(), vault);
    }

    /** Offers it no more. @throws care.tandem.door.Refused {@code refused.template.retired} when it is retired already */
    @Allowed({THERAPIST, SUPERVISOR})
    public void retire(RetireGoalTemplate command) {
        templates.one(command.template()).retired(command.version());
    }

    /** Offers it again. @throws care.tandem.door.Refused {@code refused.template.inUse} when it is not retired */
    @Allowed({THERAPIST, SUPERVISOR})
    public void takeBack(TakeBackGoalTemplate command) {
        templates.one(command.template()).takenBack(command.version());
    }

    private List<GoalTemplateView> views(List<GoalTemplate> found) {
        return found.stream()
                .map(template -> template.view(vault))
                .sorted(BY_WORDS)
                .toList();
    }
}
