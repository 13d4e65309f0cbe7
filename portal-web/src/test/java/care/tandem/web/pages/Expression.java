package care.tandem.web.pages;

import jakarta.el.ELException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.expressly.parser.AstBracketSuffix;
import org.glassfish.expressly.parser.AstChoice;
import org.glassfish.expressly.parser.AstCompositeExpression;
import org.glassfish.expressly.parser.AstDeferredExpression;
import org.glassfish.expressly.parser.AstDotSuffix;
import org.glassfish.expressly.parser.AstFunction;
import org.glassfish.expressly.parser.AstIdentifier;
import org.glassfish.expressly.parser.AstLiteralExpression;
import org.glassfish.expressly.parser.AstMethodArguments;
import org.glassfish.expressly.parser.AstString;
import org.glassfish.expressly.parser.AstValue;
import org.glassfish.expressly.parser.ELParser;
import org.glassfish.expressly.parser.Node;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of one file as the server would, with types in place of values. */
final class Expression {

    /** The build puts them among the resources. */
    private static final Path SCRIPTS = Path.of("src", "main", "scripts");

    private static final String BUNDLE = "msg";

    /** A key that Java says: none to look for here, since the sources are looked through for them. */
    private static final Known KEY_OF_JAVA = Known.texts(Set.of());

    private final String where;
    private final Map<String, Known> variables;
    private final Findings findings;

    Expression(String where, Map<String, Known> variables, Findings findings) {
        this.where = where;
        this.variables = variables;
        this.findings = findings;
    }

    /** What is known of a text of the page, be it plain words or an expression. */
    Known read(String text) {
        if (!text.contains("#{") && !text.contains("${")) {
            return Known.text(text);
        }
        Node root = parse(text);
        return root == null ? Known.NOTHING : read(root);
    }

    /** An expression that names a method to be called, with or without what it is called with. */
    void readMethod(String text) {
        Node root = parse(text);
        if (root == null || !(inner(root) instanceof AstValue value)) {
            return;
        }
        Node last = value.jjtGetChild(value.jjtGetNumChildren() - 1);
        Class<?> owner = Members.raw(receiver(root));
        boolean isNamedOnly = last instanceof AstDotSuffix && last.jjtGetNumChildren() == 0;
        if (!isNamedOnly) {
            read(root);
        } else if (owner != null && Members.method(owner, last.getImage(), 0).isEmpty()) {
            findings.fault(where, owner.getSimpleName() + " has no method " + last.getImage());
        }
    }

    /** An expression into which a form writes. */
    void requireWritable(String text) {
        Node root = parse(text);
        if (root == null || !(inner(root) instanceof AstValue value)) {
            return;
        }
        Class<?> owner = Members.raw(receiver(root));
        Node last = value.jjtGetChild(value.jjtGetNumChildren() - 1);
        if (owner != null && last instanceof AstDotSuffix && !Members.hasSetter(owner, last.getImage())) {
            findings.fault(where, "nothing can be written into " + text);
        }
    }

    private @Nullable Node parse(String text) {
        try {
            return ELParser.parse(text);
        } catch (ELException unreadable) {
            findings.fault(where, "cannot be read: " + text + " " + unreadable.getMessage());
            return null;
        }
    }

    private static Node inner(Node root) {
        Node node = root;
        while (node.jjtGetNumChildren() == 1
                && (node instanceof AstCompositeExpression || node instanceof AstDeferredExpression)) {
            node = node.jjtGetChild(0);
        }
        return node;
    }

    /** The type of all but the last part. */
    private @Nullable Type receiver(Node root) {
        return inner(root) instanceof AstValue value
                ? walk(value, value.jjtGetNumChildren() - 1).type()
                : null;
    }

    private Known read(Node node) {
        if (node instanceof AstCompositeExpression && node.jjtGetNumChildren() > 1) {
            readChildren(node);
            return Known.of(String.class);
        } else if (node instanceof AstCompositeExpression || node instanceof AstDeferredExpression) {
            return read(node.jjtGetChild(0));
        } else if (node instanceof AstLiteralExpression) {
            return Known.text(node.getImage());
        } else if (node instanceof AstString string) {
            return Known.text(string.getString());
        } else if (node instanceof AstIdentifier) {
            return identifier(node.getImage());
        } else if (node instanceof AstChoice) {
            read(node.jjtGetChild(0));
            return read(node.jjtGetChild(1)).or(read(node.jjtGetChild(2)));
        } else if (node instanceof AstValue value) {
            return walk(value, value.jjtGetNumChildren());
        }
        return operation(node);
    }

    private Known operation(Node node) {
        readChildren(node);
        if (node instanceof AstFunction function) {
            return Functions.result(function.getPrefix(), function.getLocalName(), where, findings);
        }
        return Known.NOTHING;
    }

    private void readChildren(Node node) {
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            read(node.jjtGetChild(i));
        }
    }

    private Known identifier(String name) {
        Known known = variables.get(name);
        if (known == null) {
            findings.fault(where, "there is no " + name);
            return Known.NOTHING;
        }
        return known;
    }

    private Known walk(Node value, int parts) {
        Node first = value.jjtGetChild(0);
        String head = first instanceof AstIdentifier ? first.getImage() : "";
        Known known = head.equals(BUNDLE) ? Known.NOTHING : read(first);
        for (int i = 1; i < parts; i++) {
            Node part = value.jjtGetChild(i);
            Node next = i + 1 < value.jjtGetNumChildren() ? value.jjtGetChild(i + 1) : part;
            if (part instanceof AstBracketSuffix) {
                known = bracket(head, known, read(part.jjtGetChild(0)));
            } else if (part instanceof AstDotSuffix && next instanceof AstMethodArguments arguments) {
                known = call(known, part.getImage(), arguments);
            } else if (part instanceof AstDotSuffix && part.jjtGetNumChildren() == 1) {
                known = call(known, part.getImage(), part.jjtGetChild(0));
            } else if (part instanceof AstDotSuffix) {
                known = property(known, part.getImage());
            }
        }
        return known;
    }

    private Known bracket(String head, Known base, Known inside) {
        if (head.equals(BUNDLE)) {
            Set<String> keys = inside.texts();
            if (keys != null) {
                keys.forEach(findings::key);
            } else {
                findings.fault(where, "it cannot be told which keys of the bundle are meant");
            }
            return Known.of(String.class);
        }
        Set<String> names = inside.texts();
        if (head.equals("resource") && names != null) {
            names.forEach(this::requireResource);
        }
        return Known.of(Members.held(base.type()));
    }

    private void requireResource(String name) {
        String path = name.replace(':', '/');
        if (!Files.exists(Page.file("/resources/" + path))
                && !Files.exists(SCRIPTS.resolve(path.substring(path.indexOf('/') + 1)))
                && Expression.class.getResource("/META-INF/resources/" + path) == null) {
            findings.fault(where, "there is no resource " + name);
        }
    }

    private Known call(Known base, String name, Node arguments) {
        Known argument = Known.NOTHING;
        for (int i = 0; i < arguments.jjtGetNumChildren(); i++) {
            argument = read(arguments.jjtGetChild(i));
        }
        if (name.equals("concat") && base.texts() != null) {
            return concatenated(base.texts(), argument);
        }
        Class<?> owner = Members.raw(base.type());
        if (owner == null) {
            return Known.NOTHING;
        }
        Optional<Type> result = Members.method(owner, name, arguments.jjtGetNumChildren());
        if (result.isEmpty()) {
            findings.fault(where, owner.getSimpleName() + " has no method " + name);
        }
        return name.equals("toArray") ? arrayOf(base) : Known.of(result.orElse(null));
    }

    private static Known arrayOf(Known base) {
        Class<?> held = Members.raw(Members.held(base.type()));
        return held == null ? Known.NOTHING : Known.of(held.arrayType());
    }

    private Known concatenated(Set<String> beginnings, Known end) {
        if (end.texts() == null) {
            beginnings.forEach(findings::prefix);
            return KEY_OF_JAVA;
        }
        Set<String> all = new TreeSet<>();
        beginnings.forEach(beginning -> end.texts().forEach(rest -> all.add(beginning + rest)));
        return Known.texts(all);
    }

    private Known property(Known base, String name) {
        if (Members.isMap(base.type())) {
            return Known.of(Members.held(base.type()));
        }
        Class<?> owner = Members.raw(base.type());
        if (owner == null) {
            return Known.NOTHING;
        }
        Optional<Type> type = Members.property(owner, name);
        if (type.isEmpty()) {
            findings.fault(where, owner.getSimpleName() + " has no " + name);
        }
        return (name.equals("key") || name.endsWith("Key")) && type.isPresent()
                ? KEY_OF_JAVA
                : Known.of(type.orElse(null));
    }
}
