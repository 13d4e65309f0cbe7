package care.tandem.web.goals;

import care.tandem.door.CurrentMember;
import care.tandem.door.Side;
import care.tandem.goals.GoalReview;
import care.tandem.goals.Scales;
import care.tandem.web.shell.Preferences;
import care.tandem.web.shell.RequestParams;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code goals/review}: all goals of a client side by side; a client sees their own by default. */
@Named("goalReview")
@RequestScoped
public class ReviewBacking {

    @Inject
    Scales scales;

    @Inject
    CurrentMember me;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    private @Nullable GoalReview review;

    public GoalReview getAll() {
        if (review == null) {
            review = scales.review(client());
        }
        return review;
    }

    private UUID client() {
        return me.isClient() && Faces.getRequestParameter("client") == null ? me.getId() : RequestParams.id("client");
    }

    /** The score from the client's ratings, or why there is none. */
    public String getClientScore() {
        return score(getAll().clientScore(), Side.CLIENT);
    }

    /** The score from the clinician's ratings, or why there is none. */
    public String getClinicianScore() {
        return score(getAll().clinicianScore(), Side.CLINICIAN);
    }

    private String score(@Nullable Double score, Side side) {
        if (score == null) {
            return texts.get(isRatedBy(side) ? "goals.review.score.weightless" : "goals.review.score.unrated");
        }
        NumberFormat format = NumberFormat.getInstance(preferences.getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(score);
    }

    private boolean isRatedBy(Side side) {
        return getAll().goals().stream()
                .map(GoalReview.Item::scale)
                .anyMatch(scale -> scale != null && scale.latest(side) != null);
    }
}
