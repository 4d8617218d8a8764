package org.openbeian.access;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;

/** Who calls, for tests of what lies behind the guard. */
public final class Callers {

    private Callers() {}

    public static CurrentCaller staff(Role... roles) {
        return is(Caller.member(officer("officer", null, roles)));
    }

    /** A member of an organisation. */
    public static CurrentCaller member(Role... roles) {
        return is(Caller.member(new Membership(
                new Person("member", "member", "member", ""), 1, "organisation", EnumSet.copyOf(List.of(roles)))));
    }

    /** Somebody without an account. */
    public static CurrentCaller nobody() {
        return is(Caller.nobody(1));
    }

    public static CurrentCaller system() {
        return is(Caller.system(1));
    }

    public static Membership officer(String name, String mail, Role... roles) {
        Membership officer = new Membership(new Person(name, name, name, ""), 1, null, EnumSet.copyOf(List.of(roles)));
        officer.reachedAt(mail, null);
        return officer;
    }

    private static CurrentCaller is(Caller caller) {
        return new CurrentCaller() {
            @Override
            public Caller get() {
                return caller;
            }
        };
    }

    public static <T> T standIn(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
