package care.tandem.web.clients;

import care.tandem.clients.ClientView;
import care.tandem.clients.Clients;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code client}: the page from which a therapist works with a client. All of it is asked for at once. */
@Named("clientPage")
@RequestScoped
public class ClientBacking {

    @Inject
    Clients clients;

    @Inject
    Brought brought;

    private final UUID id = RequestParams.id("client");
    private @Nullable ClientView view;
    private @Nullable List<ClientNews.Line> news;

    /** Asks the door before the page begins. */
    public void look() {
        getView();
    }

    public ClientView getView() {
        if (view == null) {
            view = clients.open(id);
        }
        return view;
    }

    /** What one feature tells of the client, for its section. */
    public <T> T part(Class<T> kind) {
        return getView().part(kind);
    }

    public UUID getId() {
        return id;
    }

    /** What they want to be called by, where that is another name than the one they are listed by; else null. */
    public @Nullable String getCalled() {
        String called = getView().contact().called();
        return called.isEmpty() || called.equals(getView().name()) ? null : called;
    }

    /** What is new from them, in the order of the features. */
    public List<ClientNews.Line> getNews() {
        if (news == null) {
            news = brought.news();
        }
        return news;
    }

    public List<ClientSection> getSections() {
        return brought.sections();
    }

    /** Where a telephone calls that number. */
    public String call(String number) {
        return Phone.address(number);
    }
}
