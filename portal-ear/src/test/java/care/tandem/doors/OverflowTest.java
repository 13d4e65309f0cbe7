package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import care.tandem.goals.Goals;
import care.tandem.goals.ProposeGoal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A stack that overflows ends the one call that it happened in: it is traced and answered, and what comes next goes well. */
@InServer
class OverflowTest {

    private static final UUID IN_NO_CLINIC = new UUID(0, 0);

    @Inject
    Goals goals;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void isTracedAtTheDoor() throws SQLException {
        Writing.in(ALDER).enter(CLIENT);
        Traces traces = Traces.from(database, ALDER.id());

        Throwable thrown = catchThrowable(
                () -> goals.propose(new ProposeGoal(CLIENT.of(ALDER), "To hum", null, null, Bottomless.list(), null)));

        assertThat(thrown).isNotNull();
        assertThat(traces.left()).containsExactly("Goals.propose FAILED StackOverflowError");
        assertThat(goals.propose(Writing.proposal(CLIENT.of(ALDER), "To hum"))).isNotNull();
    }

    @Test
    void isTracedAndSaidByAPage() throws Exception {
        Traces traces = Traces.from(database, IN_NO_CLINIC);

        HttpResponse<String> answer = asks("alder-client");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong on our side").contains("class=\"reference\"");
        assertThat(traces.left()).containsExactly("GET /index FAILED 500");
        assertThat(asks("").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> asks(String whoInTheDepths) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(System.getenv("TANDEM_PUBLIC_URL") + "/"))
                .header("Accept-Language", "en-GB");
        if (!whoInTheDepths.isEmpty()) {
            request.header(Bottomless.WHO, whoInTheDepths);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
