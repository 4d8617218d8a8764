package org.openbeian.casework;

/** What goes through the states of a {@link StateTable} because people and the portal act on it. */
public interface Case<S extends Enum<S>> {

    String getId();

    S getState();

    /** Another one after each change. */
    long getVersion();

    /** In whose trail its acts stand: its own, or that of the case to which it belongs and whose states are others. */
    default String getTrail() {
        return getId();
    }
}
