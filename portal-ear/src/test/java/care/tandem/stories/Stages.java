package care.tandem.stories;

import care.tandem.run.SharedPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Gives each story its stage, in a theatre of its thread, as the driver of browsers asks; all close after the last story. */
class Stages extends TypeBasedParameterResolver<Stage> implements AfterTestExecutionCallback {

    private static final Namespace STORIES = Namespace.create(Stages.class);

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Stage stage = new Stage(SharedPortal.inThread(context, Theatre.class, Theatre::open));
        context.getStore(STORIES).put(Stage.class, stage);
        return stage;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        @Nullable Stage stage = context.getStore(STORIES).get(Stage.class, Stage.class);
        if (stage != null && context.getExecutionException().isPresent()) {
            stage.photograph(context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
    }
}
