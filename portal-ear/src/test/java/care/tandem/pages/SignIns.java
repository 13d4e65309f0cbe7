package care.tandem.pages;

import care.tandem.run.Accounts;
import care.tandem.run.Stack;
import care.tandem.run.Visitor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The accounts of all members, which sign in once: each test goes on from there. */
final class SignIns {

    private final Stack stack;
    private final Map<Member, String> subjects;
    private final Map<Member, Visitor> signedIn = new ConcurrentHashMap<>();

    SignIns(Stack stack) {
        this.stack = stack;
        Accounts accounts = new Accounts(stack);
        subjects = Stream.of(Member.values())
                .collect(Collectors.toMap(Function.identity(), member -> accounts.open(member.email(), true)));
    }

    Stack stack() {
        return stack;
    }

    /** The id that Keycloak gave them. */
    String subjectOf(Member member) {
        return subjects.getOrDefault(member, "");
    }

    /** Somebody with a browser of their own, in which they have signed in. */
    Visitor of(Member member) {
        return signedIn.computeIfAbsent(member, this::signIn).again();
    }

    private Visitor signIn(Member member) {
        Visitor visitor = new Visitor(stack.portal());
        visitor.signIn(member.email(), Accounts.PASSWORD);
        return visitor;
    }
}
