package org.openbeian.upkeep;

/** What waits for the caller beside the queue; 0 for what is not theirs to see. */
public final class DeskCounts {

    /** More is said as more. */
    public static final int MOST = 99;

    private final int letGo;
    private final int stuck;
    private final int letters;

    DeskCounts(int letGo, int stuck, int letters) {
        this.letGo = letGo;
        this.stuck = stuck;
        this.letters = letters;
    }

    /** Work that lost its holder and has no other yet. */
    public int getLetGo() {
        return letGo;
    }

    public int getStuck() {
        return stuck;
    }

    public int getLetters() {
        return letters;
    }
}
