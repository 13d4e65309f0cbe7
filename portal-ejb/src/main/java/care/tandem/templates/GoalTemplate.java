package care.tandem.templates;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.goals.ScaleText;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A beginning for goals that a clinic keeps for itself. It is changed while it is in use, and retired, never deleted:
 * it can be taken back. Its texts are sealed like those of goals, since what serves many was often said first by one.
 */
@Entity
class GoalTemplate extends ClinicOwned {

    /** Between texts that are sealed as one. No text can hold it: it is a control character. */
    private static final String BETWEEN = "\u001e";

    @Enumerated(EnumType.STRING)
    private Language language;

    private SealedText words;
    private @Nullable SealedText steps;
    private @Nullable SealedText levels;
    private @Nullable Integer importance;
    private @Nullable Integer difficulty;
    private @Nullable Integer baseline;
    private @Nullable Instant retiredAt;

    protected GoalTemplate() {}

    GoalTemplate(TemplateText text, Vault vault) {
        TemplateText written = text.written();
        language = written.language();
        words = vault.seal(GoalTemplatePlaces.words(id()), written.words());
        sealStepsAndScale(written, vault);
    }

    /** Says something else from now on. Where nothing is different, nothing is written. */
    void changedTo(TemplateText text, long seenVersion, Vault vault) {
        requireUnchangedSince(seenVersion);
        requireInUse();
        TemplateText written = text.written();
        if (!written.equals(text(vault))) {
            language = written.language();
            words = vault.seal(GoalTemplatePlaces.words(id()), written.words());
            sealStepsAndScale(written, vault);
        }
    }

    void retired(long seenVersion) {
        requireUnchangedSince(seenVersion);
        requireInUse();
        retiredAt = Instant.now();
    }

    void takenBack(long seenVersion) {
        requireUnchangedSince(seenVersion);
        if (isInUse()) {
            throw new Refused(Refused.WHOLE, "refused.template.inUse");
        }
        retiredAt = null;
    }

    private void sealStepsAndScale(TemplateText written, Vault vault) {
        ScaleText scale = written.scale();
        steps = vault.sealIfAny(GoalTemplatePlaces.steps(id()), String.join(BETWEEN, written.steps()));
        levels = scale == null
                ? null
                : vault.seal(GoalTemplatePlaces.levels(id()), String.join(BETWEEN, scale.levels()));
        importance = scale == null ? null : scale.importance();
        difficulty = scale == null ? null : scale.difficulty();
        baseline = scale == null ? null : scale.baseline();
    }

    private void requireInUse() {
        if (!isInUse()) {
            throw new Refused(Refused.WHOLE, "refused.template.retired");
        }
    }

    boolean isInUse() {
        return retiredAt == null;
    }

    GoalTemplateView view(Vault vault) {
        return new GoalTemplateView(id(), version(), text(vault), retiredAt);
    }

    TemplateText text(Vault vault) {
        return new TemplateText(
                language,
                vault.open(GoalTemplatePlaces.words(id()), words),
                apart(vault.openIfAny(GoalTemplatePlaces.steps(id()), steps)),
                scale(vault));
    }

    private @Nullable ScaleText scale(Vault vault) {
        if (importance == null || difficulty == null || baseline == null) {
            return null;
        }
        List<String> texts = apart(vault.openIfAny(GoalTemplatePlaces.levels(id()), levels));
        return new ScaleText(texts, importance, difficulty, baseline);
    }

    private static List<String> apart(@Nullable String sealedAsOne) {
        return sealedAsOne == null ? List.of() : List.of(sealedAsOne.split(BETWEEN, -1));
    }
}
