package care.tandem.web.shell;

import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.faces.event.ActionListenerWrapper;

/** Notices that a press reached the button it was meant for. */
public class Acting extends ActionListenerWrapper {

    private static final String ACTED = Acting.class.getName();

    private final ActionListener wrapped;

    public Acting(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public ActionListener getWrapped() {
        return wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        if (event.getComponent() instanceof UICommand) {
            tookPlace(event.getFacesContext());
        }
        super.processAction(event);
    }

    /** To be told by a component that answers a press by itself. */
    static void tookPlace(FacesContext faces) {
        faces.getExternalContext().getRequestMap().put(ACTED, true);
    }

    /** Whether a press reached anything. */
    static boolean hasTakenPlace(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().containsKey(ACTED);
    }
}
