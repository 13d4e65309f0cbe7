package care.tandem.web.goals;

import care.tandem.door.CurrentMember;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalPage;
import care.tandem.goals.Goals;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** {@code goals}: the goals one may read, those that have something in common, in an order, page by page; all links. */
@Named("goalList")
@RequestScoped
public class GoalsBacking {

    private static final int MOST_PAGES = 10_000;

    @Inject
    Goals goals;

    @Inject
    CurrentMember me;

    private GoalPage page = new GoalPage(List.of(), GoalFilter.OPEN, 0);

    /** A way to look at the list: a key of the bundle, the address that leads there, and whether it is this one. */
    public record Link(String key, String address, boolean current) {}

    @PostConstruct
    void look() {
        String client = Faces.getRequestParameter("client");
        page = goals.list(new GoalFilter(
                RequestParams.idIfAny(client),
                named(GoalFilter.Which.class, "which", GoalFilter.Which.OPEN),
                named(GoalFilter.Order.class, "order", GoalFilter.Order.CLIENT),
                number()));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String parameter, E otherwise) {
        String asked = Faces.getRequestParameter(parameter);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> address(value).equals(asked))
                .findFirst()
                .orElse(otherwise);
    }

    private static int number() {
        String asked = Faces.getRequestParameter("page");
        return asked != null && asked.matches("\\d{1,4}") ? Math.min(Integer.parseInt(asked), MOST_PAGES) : 0;
    }

    public GoalPage getPage() {
        return page;
    }

    public List<Link> getKinds() {
        return Arrays.stream(GoalFilter.Which.values())
                .filter(which -> which != GoalFilter.Which.UNTOUCHED || me.isTherapist())
                .map(which -> new Link(
                        "goals.which." + which,
                        address(which, page.filter().order(), 0),
                        which == page.filter().which()))
                .toList();
    }

    public List<Link> getOrders() {
        return Arrays.stream(GoalFilter.Order.values())
                .map(order -> new Link(
                        "goals.order." + order,
                        address(page.filter().which(), order, 0),
                        order == page.filter().order()))
                .toList();
    }

    /** The address of the page before this one; empty on the first. */
    public String getBefore() {
        return page.filter().page() == 0 ? "" : turned(-1);
    }

    /** The address of the page after this one; empty on the last. */
    public String getAfter() {
        return page.filter().page() + 1 >= page.getPages() ? "" : turned(1);
    }

    private String turned(int by) {
        return address(
                page.filter().which(), page.filter().order(), page.filter().page() + by);
    }

    private String address(GoalFilter.Which which, GoalFilter.Order order, int number) {
        String client =
                page.filter().client() == null ? "" : "&client=" + page.filter().client();
        return "/goals?which=" + address(which) + "&order=" + address(order) + (number == 0 ? "" : "&page=" + number)
                + client;
    }

    private static String address(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
