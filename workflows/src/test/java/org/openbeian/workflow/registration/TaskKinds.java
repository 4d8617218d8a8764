package org.openbeian.workflow.registration;

import java.util.Set;

/** For the rules of the models: the tasks that the domain has a kind of work for. */
public final class TaskKinds {

    private TaskKinds() {}

    public static Set<String> known() {
        return AskedTasks.KINDS.keySet();
    }
}
