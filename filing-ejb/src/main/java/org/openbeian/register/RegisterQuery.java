package org.openbeian.register;

import java.util.List;
import org.openbeian.common.InputCheck;

/** What somebody looks for in the register. Empty strings and zero mean: whatever. */
public final class RegisterQuery {

    /** Most entries on one page. */
    public static final int MOST = 50;

    /** In which states an entry can be. */
    public static final List<String> STATES = List.of("REGISTERED", "SUSPENDED", "REVOKED", "EXPIRED", "DEREGISTERED");

    public static final List<String> CATEGORIES = List.of(
            "FRONTIER_MODEL",
            "KEY_DOMAIN",
            "ANTHROPOMORPHIC",
            "SENSITIVE_SECTOR",
            "GENERATIVE_PUBLIC",
            "ALGORITHM",
            "TECH_SUPPORT",
            "OTHER_PUBLIC",
            "INTERNAL");

    private String text = "";
    private String category = "";
    private String sector = "";
    private String state = "";
    private int grade;
    private long after;
    private int size = 20;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = InputCheck.tidied(text);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = InputCheck.tidied(category);
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = InputCheck.tidied(sector);
    }

    /** One of {@link #STATES}. */
    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = InputCheck.tidied(state);
    }

    public int getGrade() {
        return grade;
    }

    public void setGrade(int grade) {
        this.grade = grade;
    }

    /** Cursor from the last page, 0 for the first. */
    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    /** The same, from behind another entry on. */
    RegisterQuery from(long id) {
        RegisterQuery next = new RegisterQuery();
        next.text = text;
        next.category = category;
        next.sector = sector;
        next.state = state;
        next.grade = grade;
        next.after = id;
        next.size = size;
        return next;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = Math.max(1, Math.min(MOST, size));
    }
}
