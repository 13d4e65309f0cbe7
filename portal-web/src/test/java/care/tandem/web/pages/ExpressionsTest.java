package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionsTest {

    private final Findings findings = Walk.throughAllPages();

    @Test
    void everyExpressionResolves() {
        assertThat(findings.faults()).isEmpty();
    }

    @Test
    void everyPartOfAPageIsPartOfSome() {
        assertThat(findings.seen())
                .hasSizeGreaterThan(20)
                .containsExactlyElementsOf(
                        Page.all().stream().map(Page::path).sorted().toList());
    }
}
