package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How grave an incident is: what was estimated, the level by which its clocks run, and whether a supervisor has confirmed
 * it. The numbers raise a level that nobody has confirmed, and lower none.
 */
@Embeddable
public class Gravity {

    /** From here on it goes to the parent authority. */
    private static final int MAJOR = 3;

    /** What the reporter thought, or what the numbers said when the reporter said nothing. */
    private int estimate;

    private int level;

    @Column(name = "level_final")
    private boolean levelFinal;

    private String oecd;

    protected Gravity() {}

    private Gravity(int estimate, int level, boolean levelFinal, String oecd) {
        this.estimate = estimate;
        this.level = level;
        this.levelFinal = levelFinal;
        this.oecd = oecd;
    }

    /**
     * @param thought of the reporter; 0 for none
     * @param assessed by the numbers; a reporter can think it graver, not lighter, until somebody confirms
     */
    static Gravity first(int thought, int assessed) {
        int estimated = thought == 0 ? assessed : thought;
        return new Gravity(estimated, Math.max(estimated, assessed), false, null);
    }

    /** The same when a supervisor has confirmed it, or when that is no graver. */
    Gravity raisedTo(int assessed) {
        return levelFinal || assessed <= level ? this : new Gravity(estimate, assessed, false, oecd);
    }

    /** @param judgement in the words of the OECD; null leaves what was said before */
    Gravity confirmed(int as, String judgement) {
        return new Gravity(estimate, as, true, judgement == null ? oecd : judgement);
    }

    public boolean isMajor() {
        return level >= MAJOR;
    }

    int estimate() {
        return estimate;
    }

    /** The level by which its clocks run. */
    public int getLevel() {
        return level;
    }

    /** Whether a supervisor confirmed the level. */
    public boolean isLevelFinal() {
        return levelFinal;
    }

    /** In the words of the OECD; null until somebody judged. */
    public String getOecd() {
        return oecd;
    }
}
