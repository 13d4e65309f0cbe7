package care.tandem.web.shell;

import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.context.FacesContext;

/** As its parent; choices that are not on offer are refused together with all else that is wrong. See {@link Offers}. */
public class OfferedBoxes extends HtmlSelectManyCheckbox {

    @Override
    public void validate(FacesContext context) {
        super.validate(context);
        Offers.settle(context, this);
    }
}
