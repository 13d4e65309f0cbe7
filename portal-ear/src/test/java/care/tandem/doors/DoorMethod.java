package care.tandem.doors;

import care.tandem.door.Allowed;
import care.tandem.door.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A public method of a door, found by looking, so that a new one is in every test without being named. */
record DoorMethod(Method method) {

    static List<DoorMethod> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Stateless.class)
                        && type.getName().startsWith("care.tandem."))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(DoorMethod::new)
                .sorted(Comparator.comparing(DoorMethod::toString))
                .toList();
    }

    /** Whether it is an operator's, outside of all clinics. */
    boolean isForOperators() {
        return List.of(method.getAnnotation(Allowed.class).value()).equals(List.of(Role.OPERATOR));
    }

    /** Whether it can be asked about somebody's thing. */
    boolean takesAnId() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(DoorMethod::holdsAnId);
    }

    /** Calls it about these; what it throws, or null when it answers. */
    @Nullable
    RuntimeException calledAbout(Ids ids) {
        try {
            answerAbout(ids);
            return null;
        } catch (RuntimeException thrown) {
            return thrown;
        }
    }

    /** Calls it about these; what it answers. */
    @Nullable
    Object answerAbout(Ids ids) {
        Object door = CDI.current().select(method.getDeclaringClass()).get();
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(parameter -> value(parameter.getType(), parameter.getName(), ids))
                .toArray();
        try {
            return method.invoke(door, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(this + " throws what no door throws", thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    String door() {
        return method.getDeclaringClass().getSimpleName();
    }

    /** As the audit trail says it. */
    @Override
    public String toString() {
        return door() + "." + method.getName();
    }

    private static boolean holdsAnId(Class<?> type) {
        boolean deeper = type.isRecord()
                && components(type).map(RecordComponent::getType).anyMatch(DoorMethod::holdsAnId);
        return deeper || type == UUID.class || type == Set.class;
    }

    private static Object value(Class<?> type, String name, Ids ids) {
        if (type == UUID.class) {
            return ids.named(name);
        }
        if (type.isRecord()) {
            return record(type, ids);
        }
        if (type == Set.class) {
            return Set.of(ids.named(name));
        }
        return type.isEnum() ? type.getEnumConstants()[0] : plain(type, name);
    }

    private static Object plain(Class<?> type, String name) {
        if (type == String.class) {
            return name.equals("passage") ? "summary" : "A walk at dusk";
        } else if (type == LocalDate.class) {
            return Writing.today();
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == LocalTime.class) {
            return name.equals("end") ? LocalTime.of(10, 50) : LocalTime.of(10, 0);
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == List.class) {
            return List.of();
        } else if (type == byte[].class) {
            return ClinicWriting.picture();
        } else if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 0;
        } else if (type == long.class) {
            return 0L;
        }
        throw new AssertionError("Say here what a door may be given for '" + name + "' of " + type);
    }

    private static Object record(Class<?> type, Ids ids) {
        Class<?>[] types = components(type).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = components(type)
                .map(component -> value(component.getType(), component.getName(), ids))
                .toArray();
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unmade) {
            throw new LinkageError(type + " cannot be made", unmade);
        }
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }
}
