package org.openbeian.review;

import java.util.List;
import org.openbeian.access.Role;

/**
 * Somebody to whom work can be handed over.
 *
 * @param username by which two of the same name are told apart
 * @param roles empty unless asked for, see {@link Colleagues#withRoles}
 */
public record Colleague(String id, String nameZh, String nameEn, String username, List<Role> roles) {

    public Colleague(String id, String nameZh, String nameEn, String username) {
        this(id, nameZh, nameEn, username, List.of());
    }

    Colleague having(List<Role> held) {
        return new Colleague(id, nameZh, nameEn, username, held);
    }
}
