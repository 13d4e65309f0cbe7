package care.tandem.web.noteforms;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.noteforms.Format;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatChoiceTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void isAFormatByItsName(Format format) {
        assertThat(FormatChoice.format(format.name())).isEqualTo(format);
        assertThat(FormatChoice.template(format.name())).isNull();
    }

    @Test
    void isATemplateByItsId() {
        UUID template = UUID.randomUUID();

        assertThat(FormatChoice.template(template.toString())).isEqualTo(template);
        assertThat(FormatChoice.format(template.toString())).isNull();
    }

    @Test
    void isNoTemplateByTextThatIsAsLongAsAnId() {
        assertThat(FormatChoice.template("x".repeat(36))).isNull();
    }
}
