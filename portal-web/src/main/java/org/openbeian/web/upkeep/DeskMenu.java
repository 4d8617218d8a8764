package org.openbeian.web.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.upkeep.DeskCountService;
import org.openbeian.upkeep.DeskCounts;
import org.openbeian.upkeep.SupervisionCounts;

/** The numbers in the menu of the desk, asked for once a page and only where an entry has one. */
@Named
@RequestScoped
public class DeskMenu {

    @Inject
    DeskCountService service;

    private DeskCounts counts;
    private SupervisionCounts supervision;
    private Integer decisions;
    private Integer namings;
    private Integer unreachable;

    public String getLetGo() {
        return words(counts().letGo());
    }

    /** Steps that the portal does not get done. */
    public String getStuck() {
        return words(counts().stuck());
    }

    /** Of an administrator, on the first page: complaints that no officer can handle. */
    public String getUnreachable() {
        if (unreachable == null) {
            unreachable = service.unreachable();
        }
        return words(unreachable);
    }

    /** What this administrator is to agree to as the second one. */
    public String getMembers() {
        return words(counts().members());
    }

    public String getLetters() {
        return words(counts().letters());
    }

    /** Of a supervisor, on the first page. */
    public SupervisionCounts getSupervision() {
        if (supervision == null) {
            supervision = service.supervision();
        }
        return supervision;
    }

    /** Of an approver, on the first page: proposals of supervision that wait for a decision. */
    public int getDecisions() {
        if (decisions == null) {
            decisions = service.decisions();
        }
        return decisions;
    }

    /** Of a supervisor or an auditor, on the first page: complaints in which a named officer waits for a second person. */
    public int getNamings() {
        if (namings == null) {
            namings = service.namings();
        }
        return namings;
    }

    /** A number as the menu writes it: for sentences. */
    public String said(int count) {
        return count > DeskCounts.MOST ? words(count) : String.valueOf(count);
    }

    private DeskCounts counts() {
        if (counts == null) {
            counts = service.counts();
        }
        return counts;
    }

    /** Empty for none. */
    static String words(int count) {
        return count == 0 ? "" : count > DeskCounts.MOST ? DeskCounts.MOST + "+" : String.valueOf(count);
    }
}
