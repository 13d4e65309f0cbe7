package care.tandem.web.pages;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked of a value of a type, as the server's resolvers see it. */
final class Members {

    private Members() {}

    /** The type of a property: a component of a record, or what a getter gives. */
    static Optional<Type> property(Class<?> type, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        List<String> names = type.isRecord()
                ? List.of(name, "get" + capital, "is" + capital)
                : List.of("get" + capital, "is" + capital);
        return names.stream()
                .flatMap(method -> methods(type, method, 0))
                .map(Method::getGenericReturnType)
                .findFirst();
    }

    static boolean hasSetter(Class<?> type, String name) {
        String setter = "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return methods(type, setter, 1).findAny().isPresent();
    }

    static Optional<Type> method(Class<?> type, String name, int arguments) {
        return methods(type, name, arguments).map(Method::getGenericReturnType).findFirst();
    }

    /** What a list, an array or a map holds; null where that is open. */
    static @Nullable Type held(@Nullable Type type) {
        if (type instanceof Class<?> plain && plain.isArray()) {
            return plain.getComponentType();
        }
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return null;
    }

    /** The class behind a type; null where it is open. */
    static @Nullable Class<?> raw(@Nullable Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType() : null;
    }

    static boolean isMap(@Nullable Type type) {
        Class<?> raw = raw(type);
        return raw != null && Map.class.isAssignableFrom(raw);
    }

    private static Stream<Method> methods(Class<?> type, String name, int arguments) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name)
                        && Modifier.isPublic(method.getModifiers())
                        && (method.getParameterCount() == arguments || method.isVarArgs()));
    }
}
