package care.tandem.house;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import care.tandem.vault.SealedText;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which class stands in which room, told from its package and by rule, never by a list of features. */
final class Rooms {

    private static final String HOUSE = "care.tandem.";
    private static final String WEB = "care.tandem.web.";

    /** Rooms that every feature may use whole. */
    private static final Set<String> SHARED =
            Set.of("door", "identity", "vault", "writing", "people", "policies", "seen");

    private Rooms() {}

    /** The two modules of the product, without anybody's tests. */
    static final class Product implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    /** The feature or room in portal-ejb; the empty text for everything else. */
    static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(HOUSE) || name.startsWith(WEB)) {
            return "";
        }
        return name.substring(HOUSE.length());
    }

    static DescribedPredicate<JavaClass> domain() {
        return DescribedPredicate.describe("in portal-ejb", type -> !room(type).isEmpty());
    }

    static DescribedPredicate<JavaClass> feature() {
        return DescribedPredicate.describe(
                "are in a feature", type -> !room(type).isEmpty() && !SHARED.contains(room(type)));
    }

    /**
     * What stands before the doors: where one comes in, or is told that one is out; what the clinic decided that one came in
     * to; and where one waits for news of what one was shown.
     */
    private static final Set<String> BEFORE_THE_DOORS = Set.of(
            "care.tandem.clinics.Entrance",
            "care.tandem.clinics.SignedOut",
            "care.tandem.policies.CurrentPolicies",
            "care.tandem.live.Lookout");

    /** What pages may know: doors, what stands before them, what goes in and out there, and what others bring to a door. */
    static Set<JavaClass> openToPages(JavaClasses house) {
        return withWhatIsHandedOver(
                house, type -> isDoor(type) || broughtTo(type).findAny().isPresent());
    }

    /** The interfaces of other rooms that a class implements: it is found and asked there. */
    static Stream<JavaClass> broughtTo(JavaClass type) {
        return type.getRawInterfaces().stream()
                .filter(feature())
                .filter(other -> feature().test(type) && !other.getPackageName().equals(type.getPackageName()));
    }

    /**
     * What features may know of each other: also what others bring to a feature, by its interface or as a record, and what
     * it lends to those that stand on it, whose own doors were passed before.
     */
    static Set<JavaClass> openToFeatures(JavaClasses house) {
        Set<JavaClass> brought = brought(house);
        return withWhatIsHandedOver(
                house,
                type -> isDoor(type)
                        || (isPublic(type) && (type.isInterface() || isLent(type) || brought.contains(type))));
    }

    private static Set<JavaClass> brought(JavaClasses house) {
        return house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Produces.class))
                .map(JavaMethod::getRawReturnType)
                .collect(toSet());
    }

    /** Whoever fetches something for others, and rows of sealed text that know how to open it. */
    private static boolean isLent(JavaClass type) {
        return type.isAnnotatedWith(Dependent.class)
                || (type.isRecord()
                        && type.getFields().stream()
                                .anyMatch(part -> part.getRawType().isEquivalentTo(SealedText.class)));
    }

    private static boolean isDoor(JavaClass type) {
        JavaClass outermost = outermost(type);
        return outermost.isAnnotatedWith(Stateless.class) || BEFORE_THE_DOORS.contains(outermost.getName());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** Some, and the records and enums that they take and give, by themselves or as a part of another one. */
    private static Set<JavaClass> withWhatIsHandedOver(JavaClasses house, Predicate<JavaClass> some) {
        Deque<JavaClass> found = house.stream().filter(domain()).filter(some).collect(toCollection(ArrayDeque::new));
        Set<JavaClass> open = new HashSet<>();
        while (!found.isEmpty()) {
            JavaClass type = found.pop();
            if (open.add(type)) {
                handedOverBy(type).forEach(found::push);
            }
        }
        return open;
    }

    private static Stream<JavaClass> handedOverBy(JavaClass type) {
        Stream<JavaType> parts = type.isRecord() ? type.getFields().stream().map(JavaField::getType) : Stream.empty();
        Stream<JavaType> said = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(method ->
                        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream()));
        return Stream.concat(parts, said)
                .flatMap(part -> part.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(part -> domain().test(part) && (part.isRecord() || part.isEnum()));
    }

    static DescribedPredicate<JavaClass> inDoorRoom() {
        return DescribedPredicate.describe(
                "are in the door room", type -> room(type).equals("door"));
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass around = type;
        while (around.getEnclosingClass().isPresent()) {
            around = around.getEnclosingClass().get();
        }
        return around;
    }
}
