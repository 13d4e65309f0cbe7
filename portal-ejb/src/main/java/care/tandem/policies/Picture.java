package care.tandem.policies;

import care.tandem.door.Refused;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture that somebody handed in, drawn anew: a PNG of at most 600 dots across and 200 high, of which nothing is left of
 * the file but what is to be seen. A picture says how large it is before it is decoded, and one that is too large is not.
 */
final class Picture {

    static final int WIDE = 600;
    static final int HIGH = 200;

    private static final String FIELD = "mark";
    private static final int MOST_BYTES = 1_000_000;
    private static final int MILLION = 1_000_000;
    private static final int MOST_MILLIONS = 16;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final byte[] png;

    private Picture(byte[] png) {
        this.png = png;
    }

    byte[] png() {
        return png;
    }

    /** @throws Refused at {@code mark} */
    static Picture of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refused(FIELD, "refused.mark.large");
        }
        BufferedImage drawn = isPng(file) ? read(file) : Drawing.of(file).painted();
        if (isEmpty(drawn)) {
            throw new Refused(FIELD, "refused.mark.empty");
        }
        return new Picture(written(drawn));
    }

    private static boolean isPng(byte[] file) {
        return file.length > SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    private static BufferedImage read(byte[] file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return fitted(decoded(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refused refused) {
                throw refused;
            }
            throw new Refused(FIELD, "refused.mark.none");
        }
    }

    /** Of a large one every second, third or further dot, so that it takes no more room than it needs. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        long wide = reader.getWidth(0);
        long high = reader.getHeight(0);
        if (wide * high > (long) MOST_MILLIONS * MILLION) {
            throw new Refused(FIELD, "refused.mark.dots");
        }
        int step = (int) Math.max(1, Math.min(wide / (2L * WIDE), high / (2L * HIGH)));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** As large as there is room for, and no larger than it was. */
    private static BufferedImage fitted(BufferedImage image) {
        double scale = Math.min(1, Math.min((double) WIDE / image.getWidth(), (double) HIGH / image.getHeight()));
        int wide = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int high = (int) Math.max(1, Math.round(image.getHeight() * scale));
        BufferedImage fitted = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D hand = fitted.createGraphics();
        hand.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        hand.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        hand.drawImage(image, 0, 0, wide, high, null);
        hand.dispose();
        return fitted;
    }

    private static boolean isEmpty(BufferedImage drawn) {
        int[] dots = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
        return Arrays.stream(dots).allMatch(dot -> dot >>> 24 == 0);
    }

    private static byte[] written(BufferedImage drawn) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
