package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormFilterTest {

    @Test
    void takesAFormByPostOnly() throws Exception {
        for (String parameter : new String[] {"jakarta.faces.ViewState", "writer", "propose:words", "a:b:c"}) {
            for (String method : new String[] {"GET", "HEAD", "PUT", "OPTIONS"}) {
                assertThat(answerTo(new Asking(method).with(parameter, "x")))
                        .as(method + " " + parameter)
                        .isEqualTo(405);
            }
            assertThat(answerTo(new Asking("POST").with(parameter, "x"))).isEqualTo(200);
        }
    }

    @Test
    void letsAPageBeAskedForWithParametersOfItsOwn() throws Exception {
        assertThat(answerTo(new Asking("GET").with("goal", "1").with("page", "page")))
                .isEqualTo(200);
    }

    @Test
    void knowsNoPartsOfPages() throws Exception {
        for (String method : new String[] {"GET", "POST"}) {
            assertThat(answerTo(new Asking(method).saying("Faces-Request", "partial/ajax")))
                    .isEqualTo(400);
            for (String parameter : new String[] {"partial.ajax", "partial.execute", "source", "ClientWindow"}) {
                assertThat(answerTo(new Asking(method).with("jakarta.faces." + parameter, "x")))
                        .as(parameter)
                        .isEqualTo(400);
            }
            assertThat(answerTo(new Asking(method).with("a:jakarta.faces.ViewState", "x")))
                    .isEqualTo(400);
        }
    }

    @Test
    void takesNoMoreThanAFormCanHave() throws Exception {
        Asking asking = new Asking("POST");
        for (int i = 0; i <= 500; i++) {
            asking.with("field" + i, "x");
        }
        assertThat(answerTo(asking)).isEqualTo(400);
    }

    private static int answerTo(Asking asking) throws Exception {
        new FormFilter().doFilter(asking.request(), asking.response(), (request, response) -> {});
        return asking.status();
    }
}
