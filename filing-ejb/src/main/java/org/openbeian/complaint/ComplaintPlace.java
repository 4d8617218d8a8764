package org.openbeian.complaint;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Where in the order of the list a line stands, as it travels in an address: pressing, day, and the id, which says when it
 * came; its number is drawn and says nothing.
 */
final class ComplaintPlace {

    private final int pressing;
    private final LocalDate due;
    private final String id;

    private ComplaintPlace(int pressing, LocalDate due, String id) {
        this.pressing = pressing;
        this.due = due;
        this.id = id;
    }

    /** Null for the beginning, and for what is no place. */
    static ComplaintPlace read(String written) {
        String[] parts = written == null ? new String[0] : written.split("_", 3);
        if (parts.length != 3 || !parts[0].matches("[0-2]")) {
            return null;
        }
        try {
            return new ComplaintPlace(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), parts[2]);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    static String of(Complaint complaint) {
        return complaint.getUrgency().pressing() + "_" + complaint.getUrgency().dueOrder() + "_" + complaint.getId();
    }

    String after(boolean newestFirst) {
        return newestFirst
                ? " and c.id < :id"
                : " and (c.urgency.pressing > :pressing or c.urgency.pressing = :pressing"
                        + " and (c.urgency.dueOrder > :due or c.urgency.dueOrder = :due and c.id > :id))";
    }

    void fill(TypedQuery<?> query, boolean newestFirst) {
        query.setParameter("id", id);
        if (!newestFirst) {
            query.setParameter("pressing", pressing).setParameter("due", due);
        }
    }
}
