package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openbeian.common.Sealing;

/** How complainants call what is not registered. Works inside the tenant of the service that calls it. */
@ApplicationScoped
public class NamedSystems {

    @Inject
    Sealing sealing;

    @PersistenceContext
    EntityManager em;

    /** By the id of the complaint; none where the name cannot be opened any more. */
    public Map<String, String> of(Collection<String> complaints) {
        Map<String, String> names = new HashMap<>();
        if (complaints.isEmpty()) {
            return names;
        }
        em.createQuery("select c from Complaint c where c.id in :ids", Complaint.class)
                .setParameter("ids", complaints)
                .getResultList()
                .forEach(complaint -> open(complaint, names));
        return names;
    }

    private void open(Complaint complaint, Map<String, String> names) {
        try {
            String name = complaint.getSaid().openName(complaint.getId(), sealing);
            if (name != null && !name.isEmpty()) {
                names.put(complaint.getId(), name);
            }
        } catch (IllegalStateException keyGone) {
            names.remove(complaint.getId());
        }
    }
}
