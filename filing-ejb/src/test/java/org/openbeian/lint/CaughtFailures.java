package org.openbeian.lint;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.PersistenceException;

final class CaughtFailures {

    private CaughtFailures() {}

    static ArchCondition<JavaClass> catchWhatTheDatabaseRefuses() {
        return new ArchCondition<>("catch what the database refuses") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean catches = type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .anyMatch(caught -> caught.isEquivalentTo(PersistenceException.class));
                if (catches) {
                    events.add(SimpleConditionEvent.satisfied(type, type.getName() + " catches it"));
                }
            }
        };
    }
}
