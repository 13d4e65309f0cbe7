package care.tandem.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "+34 600 123 456, tel:+34600123456",
        "(030) 12-34, tel:0301234",
        "٠٥٠ ١٢٣, tel:050123",
        "00 +1, tel:001",
        "javascript:alert(112), tel:112"
    })
    void isCalledByItsDigitsAlone(String written, String address) {
        assertThat(Phone.address(written)).isEqualTo(address);
    }
}
