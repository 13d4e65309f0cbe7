package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionsTest {

    private static final Findings FINDINGS = Walk.throughAllPages();

    @Test
    void everyExpressionResolves() {
        assertThat(FINDINGS.faults()).isEmpty();
    }

    @Test
    void everyPartOfAPageIsPartOfSome() {
        assertThat(FINDINGS.seen())
                .hasSizeGreaterThan(20)
                .containsExactlyElementsOf(
                        Page.all().stream().map(Page::path).sorted().toList());
    }
}
