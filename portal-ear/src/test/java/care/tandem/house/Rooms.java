package care.tandem.house;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which class stands in which room, told from its package and by rule, never by a list of features. */
final class Rooms {

    private static final String HOUSE = "care.tandem.";
    private static final String WEB = "care.tandem.web.";

    /** Rooms that every feature may use whole. */
    private static final Set<String> SHARED = Set.of("door", "vault", "writing", "people", "policies", "seen");

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

    /** What stands before the doors: where one comes in, and where one waits for news of what one was shown. */
    private static final Set<String> BEFORE_THE_DOORS =
            Set.of("care.tandem.clinics.Entrance", "care.tandem.live.Lookout");

    /**
     * What others may know of a feature: its doors, what stands before them, what others implement for it, and the records
     * and enums that go in or out there, by themselves or as a part of another one.
     */
    static Set<JavaClass> openToOthers(JavaClasses house) {
        Set<JavaClass> open = new HashSet<>();
        Deque<JavaClass> found = house.stream()
                .filter(domain())
                .filter(type -> isEntrance(outermost(type)) || lent().test(type))
                .collect(toCollection(ArrayDeque::new));
        while (!found.isEmpty()) {
            JavaClass type = found.pop();
            if (open.add(type)) {
                handedOverBy(type).forEach(found::push);
            }
        }
        return open;
    }

    private static boolean isEntrance(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isInterface() || BEFORE_THE_DOORS.contains(type.getName());
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

    /** What a feature lends to those that stand on it, whose own doors were passed before: never an entity, and to no page. */
    static DescribedPredicate<JavaClass> lent() {
        return DescribedPredicate.describe(
                "lent to features",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isAnnotatedWith(Dependent.class));
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
