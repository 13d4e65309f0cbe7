package care.tandem.house;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;

/** A class that has no superclass but Object. */
final class InheritNothing extends ArchCondition<JavaClass> {

    static final InheritNothing AT_ALL = new InheritNothing();

    private InheritNothing() {
        super("inherit nothing");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getRawSuperclass()
                .filter(parent -> !parent.isEquivalentTo(Object.class))
                .ifPresent(parent -> events.add(violated(type, type.getName() + " inherits from " + parent.getName())));
    }
}
