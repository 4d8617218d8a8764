package org.openbeian.access;

/**
 * The password and the keys of the fictional people stand in a public repository. Only a server that was started as a
 * demonstration takes them; any other one refuses them, whoever's they are in its database.
 */
public final class DemoAccess {

    /** Of everybody in the demo data. */
    public static final String PASSWORD = "beian-demo-2026";

    /** How their keys for REST begin. */
    public static final String KEY = "obk_demo_";

    private DemoAccess() {}

    public static boolean isDemo() {
        return Boolean.getBoolean("openbeian.demo");
    }

    static boolean refusesPassword(String password) {
        return !isDemo() && PASSWORD.equals(password);
    }

    public static boolean refusesKey(String key) {
        return !isDemo() && key != null && key.startsWith(KEY);
    }
}
