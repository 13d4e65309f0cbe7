package care.tandem.web.shell;

import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;

/** As its parent; a choice that is not on offer is refused together with all else that is wrong. See {@link Offers}. */
public class OfferedRadio extends HtmlSelectOneRadio {

    @Override
    public void validate(FacesContext context) {
        super.validate(context);
        Offers.settle(context, this);
    }
}
