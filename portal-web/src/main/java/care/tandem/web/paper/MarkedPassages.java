package care.tandem.web.paper;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What a page tells of its passages to a program that reads it aloud. PDFBox looks through all that there are whenever one
 * is added, which takes seconds where thousands are on a page. Each passage has a number of its own, so none is ever there
 * already.
 */
final class MarkedPassages extends COSDictionary {

    private MarkedPassages() {}

    /** A new page at the end of the document; width and height in points. */
    static PDPage page(PDDocument document, float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, new MarkedPassages());
        page.setResources(resources);
        document.addPage(page);
        return page;
    }

    @Override
    public boolean containsValue(Object value) {
        return false;
    }
}
