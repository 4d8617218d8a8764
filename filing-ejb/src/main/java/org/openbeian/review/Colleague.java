package org.openbeian.review;

import java.util.List;
import org.openbeian.access.Role;

/**
 * Somebody at the desk of the authority, to choose one or to say who it is. People are shown the name and the roles, see
 * {@code #{colleague}} of the pages.
 *
 * @param username by which the trail names them; shown to nobody
 * @param roles empty unless asked for, see {@link Colleagues#withRoles}
 * @param here whether they still work here
 */
public record Colleague(String id, String nameZh, String nameEn, String username, List<Role> roles, boolean here) {

    public Colleague(String id, String nameZh, String nameEn, String username) {
        this(id, nameZh, nameEn, username, List.of(), true);
    }

    Colleague having(List<Role> held) {
        return new Colleague(id, nameZh, nameEn, username, held, here);
    }
}
