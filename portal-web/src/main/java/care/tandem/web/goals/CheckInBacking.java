package care.tandem.web.goals;

import care.tandem.goals.CheckInOnGoal;
import care.tandem.goals.CheckIns;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code goals/check-in}: how it goes, 0 to 10, on a day, with a sentence; done in twenty seconds. */
@Named("checkIn")
@RequestScoped
public class CheckInBacking {

    @Inject
    CheckIns checkIns;

    @Inject
    ViewGoalBacking view;

    @Inject
    Dates dates;

    private String rating = "";
    private String words = "";
    private String onDay = "";

    @PostConstruct
    void today() {
        onDay = dates.today().toString();
    }

    public @Nullable String keep() {
        return view.done("goals.checkIn.done", () -> {
            int rated = RequestParams.number("rating", rating, "refused.checkIn.rating");
            checkIns.keep(new CheckInOnGoal(view.getId(), rated, words, RequestParams.day("onDay", onDay)));
        });
    }

    /** 0 to 10. */
    public List<Integer> getScale() {
        return IntStream.rangeClosed(0, 10).boxed().toList();
    }

    public String getRating() {
        return rating;
    }

    public void setRating(String rating) {
        this.rating = rating;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOnDay() {
        return onDay;
    }

    public void setOnDay(String onDay) {
        this.onDay = onDay;
    }
}
