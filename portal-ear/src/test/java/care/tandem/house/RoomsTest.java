package care.tandem.house;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** Which room may know which. */
@AnalyzeClasses(packages = "care.tandem", importOptions = Rooms.Product.class)
class RoomsTest {

    @ArchTest
    static void pagesKnowDoorsOnly(JavaClasses house) {
        Set<JavaClass> open = Rooms.openToPages(house);

        classes()
                .that()
                .resideInAPackage("care.tandem.web..")
                .should(knowOnly(
                        "doors", target -> open.contains(target) || isIn("door", target) || isIn("writing", target)))
                .check(house);
    }

    @ArchTest
    static void featuresKnowEachOtherByTheirDoors(JavaClasses house) {
        Set<JavaClass> open = Rooms.openToFeatures(house);

        classes()
                .that(Rooms.feature())
                .should(knowOnly(
                        "each other's doors, and what is lent",
                        target -> !Rooms.feature().test(target) || open.contains(target)))
                .check(house);
    }

    @ArchTest
    static final ArchRule theDomainKnowsNoPage = noClasses()
            .that(Rooms.domain())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("care.tandem.web..", "jakarta.faces..", "jakarta.servlet..", "org.omnifaces..");

    @ArchTest
    static final ArchRule theDoorRoomKnowsNoFeature = noClasses()
            .that(Rooms.inDoorRoom())
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "outside the door room", type -> Rooms.domain().test(type) && !isIn("door", type)));

    @ArchTest
    static final ArchRule noTwoPackagesNeedEachOther =
            slices().matching("care.tandem.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes()
            .should(haveTrue(
                    "be in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

    @ArchTest
    static void noPackageStandsInBothModules(JavaClasses house) {
        Map<String, String> modules = new HashMap<>();
        for (JavaClass type : house) {
            String module = module(type);
            String other = modules.putIfAbsent(type.getPackageName(), module);
            if (other != null && !other.equals(module)) {
                throw new AssertionError(type.getPackageName() + " stands in " + module + " and in " + other);
            }
        }
    }

    private static String module(JavaClass type) {
        String uri = type.getSource().orElseThrow().getUri().toString();
        return uri.contains("portal-web") ? "portal-web" : uri.contains("portal-ejb") ? "portal-ejb" : uri;
    }

    private static boolean isIn(String room, JavaClass type) {
        return Rooms.room(type).equals(room);
    }

    /** Of the domain, classes outside one's own package may be known only when they are open. */
    private static ArchCondition<JavaClass> knowOnly(String what, Predicate<JavaClass> open) {
        return new ArchCondition<>("know only " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean elsewhere = Rooms.domain().test(target)
                            && !target.getPackageName().equals(type.getPackageName());
                    if (elsewhere && !open.test(target)) {
                        events.add(violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveTrue(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(violated(type, type.getName() + " should " + what));
                }
            }
        };
    }
}
