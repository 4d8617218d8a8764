package org.openbeian.lint;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.openbeian.access.PeriodicWork;

final class ScheduledMethods {

    private ScheduledMethods() {}

    /** What it hands over to the round is the round's; beside that it calls nothing, and it does call one. */
    static ArchCondition<JavaMethod> doNothingButComeRound() {
        return new ArchCondition<>("do nothing but come round") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaMethodCall> own = method.getMethodCallsFromSelf().stream()
                        .filter(call -> !call.isDeclaredInLambda())
                        .toList();
                boolean comesRound = !own.isEmpty()
                        && own.stream().allMatch(call -> call.getTargetOwner().isEquivalentTo(PeriodicWork.class));
                if (!comesRound) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " does more than come round"));
                }
            }
        };
    }
}
