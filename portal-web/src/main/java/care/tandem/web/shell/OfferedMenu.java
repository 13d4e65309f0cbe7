package care.tandem.web.shell;

import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.FacesContext;

/** As its parent; a choice that is not on offer is refused with whatever else is wrong. See {@link Offers}. */
public class OfferedMenu extends HtmlSelectOneMenu {

    private boolean gone;

    @Override
    protected void validateValue(FacesContext context, Object newValue) {
        super.validateValue(context, newValue);
        gone = Offers.isGone(context, this);
    }

    @Override
    public void validate(FacesContext context) {
        super.validate(context);
        if (gone) {
            resetValue();
        }
    }
}
