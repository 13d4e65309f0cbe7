package care.tandem.web.shell;

import care.tandem.door.Refused;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.omnifaces.util.Components;

/**
 * Choices that were sent and are not on offer: somebody left the caseload meanwhile, or the form was made up. Faces would
 * stop there. Instead the field keeps what it had before the form was sent, the form is tried as any other, and
 * {@link Attempt} has it refused at that field, together with whatever else is wrong.
 */
final class Offers {

    private static final String GONE = Offers.class.getName();

    private Offers() {}

    /** To be called when Faces has validated a field: one whose value is not on offer counts as valid again, with what it had. */
    static void settle(FacesContext context, UIInput field) {
        if (field.isValid()) {
            return;
        }
        for (Iterator<FacesMessage> theirs = context.getMessages(field.getClientId(context)); theirs.hasNext(); ) {
            theirs.next();
            theirs.remove();
        }
        field.resetValue();
        all(context).add(new Refused(name(context, field), "refused.choice"));
    }

    /** Its id; the whole one where there are several of that id in the form, a line each. */
    private static String name(FacesContext context, UIInput field) {
        UIComponent form = Components.getCurrentForm();
        boolean one = form != null && form.findComponent(field.getId()) == field;
        return one ? field.getId() : field.getClientId(context);
    }

    /** Those of the form that is being sent, each a refusal at its field. */
    @SuppressWarnings("unchecked")
    static List<Refused> all(FacesContext context) {
        return (List<Refused>)
                context.getExternalContext().getRequestMap().computeIfAbsent(GONE, none -> new ArrayList<Refused>());
    }
}
