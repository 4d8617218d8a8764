package org.openbeian.web.upload;

import java.util.HashMap;
import java.util.Map;

/** How many forms with files are read at a time, and how many of them from one address; who sends slowly waits for itself. */
final class Places {

    private final int inAll;
    private final int each;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    Places(int inAll, int each) {
        this.inAll = inAll;
        this.each = each;
    }

    synchronized boolean take(String address) {
        int before = taken.getOrDefault(address, 0);
        if (all >= inAll || before >= each) {
            return false;
        }
        all++;
        taken.put(address, before + 1);
        return true;
    }

    synchronized void leave(String address) {
        all--;
        taken.computeIfPresent(address, (who, count) -> count > 1 ? count - 1 : null);
    }
}
