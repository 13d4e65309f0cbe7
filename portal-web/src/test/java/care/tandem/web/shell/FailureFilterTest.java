package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.NotFound;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureFilterTest {

    @Test
    void saysByAPageThatSomethingWentWrongAlsoWhereItIsNoException() throws Exception {
        for (Throwable failure : new Throwable[] {
            new StackOverflowError(),
            new OutOfMemoryError(),
            new NoClassDefFoundError(),
            new AssertionError(),
            new IllegalStateException(),
            new ServletException(new StackOverflowError()),
            new IOException()
        }) {
            assertThat(answerTo(failure)).as(failure.toString()).isEqualTo(500);
        }
    }

    @Test
    void looksForTheCauseBehindIt() throws Exception {
        assertThat(answerTo(new ServletException(new NotFound()))).isEqualTo(404);
        assertThat(answerTo(new RuntimeException(new SQLException("gone", "08006"))))
                .isEqualTo(503);
    }

    private static int answerTo(Throwable failure) throws Exception {
        Asking asking = new Asking("GET");
        new FailureFilter().doFilter(asking.request(), asking.response(), (request, response) -> raise(failure));
        assertThat(asking.attribute(Attributes.FAILURE)).isSameAs(failure);
        return asking.status();
    }

    private static void raise(Throwable failure) throws IOException, ServletException {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof ServletException exception) {
            throw exception;
        }
        throw (IOException) failure;
    }
}
