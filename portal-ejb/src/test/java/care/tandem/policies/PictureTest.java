package care.tandem.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a file that somebody hands in as a clinic's mark. */
@Timeout(20)
class PictureTest {

    private static final String HEAD =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                    + "viewBox='0 0 30 10'>";
    private static final String RED = "<rect width='30' height='10' fill='#ff0000'/>";

    @Test
    void isDrawnAsLargeAsThereIsRoomFor() throws IOException {
        BufferedImage drawn = drawn(HEAD + RED + "</svg>");
        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(drawn.getHeight()).isEqualTo(200);
        assertThat(new Color(drawn.getRGB(300, 100))).isEqualTo(Color.RED);
    }

    @Test
    void takesTheColoursOfStyleSheets() throws IOException {
        String sheet = "<defs><style>.st0{fill:#00ff00;} @import url(http://192.0.2.1/x.css);</style></defs>";
        BufferedImage drawn = drawn(HEAD + sheet + "<rect class='st0' width='15' height='10' fill='#123456'/>"
                + "<rect x='15' style='fill:#0000ff; stroke-dasharray:0.00001' width='15' height='10'/></svg>");
        assertThat(new Color(drawn.getRGB(100, 100))).isEqualTo(Color.GREEN);
        assertThat(new Color(drawn.getRGB(500, 100))).isEqualTo(Color.BLUE);
    }

    @Test
    void takesGradients() throws IOException {
        BufferedImage drawn = drawn(
                HEAD + "<linearGradient id='a'><stop offset='0' stop-color='#f00'/>"
                        + "<stop offset='1' stop-color='#00f'/></linearGradient><rect width='30' height='10' fill='url(#a)'/></svg>");
        assertThat(new Color(drawn.getRGB(5, 100)).getRed()).isGreaterThan(240);
        assertThat(new Color(drawn.getRGB(595, 100)).getBlue()).isGreaterThan(240);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script xlink:href='http://192.0.2.1/x.js'/>",
                "<foreignObject width='30' height='10'><body xmlns='http://www.w3.org/1999/xhtml'><b>Hi</b></body></foreignObject>",
                "<image width='30' height='10' xlink:href='http://192.0.2.1/x.png'/>",
                "<image width='30' height='10' href='file:///etc/passwd'/>",
                "<use href='http://192.0.2.1/x.svg#a'/>",
                "<a href='javascript:alert(1)'><rect width='1' height='1' fill='#f00'/></a>",
                "<rect width='1' height='1' fill='#f00' onload='alert(1)' onclick='alert(1)'/>",
                "<animate attributeName='href' values='javascript:alert(1)'/>",
                "<text>words</text>",
                "<rect width='1' height='1' style='fill:url(http://192.0.2.1/x#a)'/>"
            })
    void leavesShapesAlone(String dangerous) throws IOException {
        assertThat(new Color(drawn(HEAD + dangerous + RED + "</svg>").getRGB(300, 100)))
                .isEqualTo(Color.RED);
        byte[] png = Picture.of(bytes(HEAD + dangerous + RED + "</svg>")).png();
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("alert", "192.0.2.1", "passwd");
    }

    @Test
    void readsNoEntities() throws IOException {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        BufferedImage drawn = drawn("<?xml version='1.0'?>" + bomb + HEAD + "<title>&b;&x;</title>" + RED + "</svg>");
        assertThat(new Color(drawn.getRGB(300, 100))).isEqualTo(Color.RED);
    }

    @Test
    void takesNoLongForWhatIsMadeToTakeLong() throws IOException {
        StringBuilder nested = new StringBuilder(HEAD);
        for (int i = 1; i < 30; i++) {
            nested.append("<g id='u%1$d'><use href='#u%2$d'/><use href='#u%2$d'/></g>".formatted(i - 1, i));
        }
        nested.append("<g id='u29'>").append(RED).append("</g></svg>");
        assertThat(drawn(nested.toString())).isNotNull();
        String patterns =
                "<pattern id='p' width='0.0001' height='0.0001'><rect fill='url(#p)' width='9' height='9'/></pattern>"
                        + "<filter id='f'><feGaussianBlur stdDeviation='9999'/></filter><mask id='m'><g mask='url(#m)'/></mask>"
                        + "<g filter='url(#f)' mask='url(#m)'><rect width='30' height='10' fill='url(#p)'/></g>"
                        + "<path d='M0 0H1e30' stroke='#f00' stroke-dasharray='0.0000001' stroke-width='1e20'/>";
        assertThat(drawn(HEAD + patterns + RED + "</svg>")).isNotNull();
        StringBuilder many = new StringBuilder(HEAD);
        for (int i = 0; i < 990; i++) {
            many.append(RED);
        }
        assertThat(drawn(many + "</svg>")).isNotNull();
        assertRefused("refused.mark.shapes", bytes(many + RED.repeat(20) + "</svg>"));
        assertRefused("refused.mark.none", bytes(HEAD + "<g>".repeat(900) + RED + "</g>".repeat(900) + "</svg>"));
    }

    @Test
    void isNoneWithoutAnythingToBeSeen() {
        assertRefused("refused.mark.empty", bytes(HEAD + "</svg>"));
        assertRefused("refused.mark.empty", bytes(HEAD + "<script>alert(1)</script></svg>"));
        assertRefused(
                "refused.mark.none",
                bytes("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='9'>" + RED + "</svg>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body><svg viewBox='0 0 9 9'/></body></html>",
                "GIF89a.........",
                "\u0089PNG\r\n\u001a\n<html><script>alert(1)</script></html>",
                "<svg",
                "<!-- nothing -->"
            })
    void isNeitherOfTheTwo(String file) {
        assertRefused("refused.mark.none", file.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void isNoLongerThanItMayBe() {
        assertRefused("refused.mark.large", bytes(HEAD + " ".repeat(100_000) + RED + "</svg>"));
        assertRefused("refused.mark.large", new byte[1_000_001]);
    }

    @Test
    void isDecodedOnlyWhenItSaysThatItIsNotTooLarge() {
        long before = System.nanoTime();
        assertRefused("refused.mark.dots", pngThatSays(10_000, 10_000));
        assertRefused("refused.mark.dots", pngThatSays(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void becomesNoLargerThanItWasAndLosesWhatIsNotSeen() throws IOException {
        byte[] small = png(40, 20);
        byte[] withTail = Arrays.copyOf(small, small.length + 40);
        byte[] tail = bytes("<script>alert(1)</script>");
        System.arraycopy(tail, 0, withTail, small.length, tail.length);
        byte[] kept = Picture.of(withTail).png();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(drawn.getWidth()).isEqualTo(40);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(new Color(drawn.getRGB(20, 10))).isEqualTo(Color.RED);
    }

    @Test
    void fitsALargeOneIn() throws IOException {
        BufferedImage drawn = ImageIO.read(
                new ByteArrayInputStream(Picture.of(png(4_000, 3_000)).png()));
        assertThat(drawn.getHeight()).isEqualTo(200);
        assertThat(drawn.getWidth()).isEqualTo(267);
    }

    private static void assertRefused(String key, byte[] file) {
        assertThatThrownBy(() -> Picture.of(file)).isInstanceOf(Refused.class).hasMessage(key);
    }

    private static BufferedImage drawn(String svg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Picture.of(bytes(svg)).png()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int wide, int high) throws IOException {
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var hand = image.createGraphics();
        hand.setColor(Color.RED);
        hand.fillRect(0, 0, wide, high);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** A file of a hundred bytes whose head says how large the picture in it is. */
    private static byte[] pngThatSays(int wide, int high) {
        ByteBuffer head = ByteBuffer.allocate(17)
                .put(bytes("IHDR"))
                .putInt(wide)
                .putInt(high)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(100)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .putInt(0)
                .put(bytes("IDAT"))
                .array();
    }
}
