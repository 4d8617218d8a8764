package org.openbeian.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What must be filed, in the order in which most readers find themselves. The words are texts, the letters those of the numbers. */
@Named
@ApplicationScoped
public class GuidancePage {

    private static final List<Duty> DUTIES = List.of(
            new Duty("G", "generative"),
            new Duty("A", "algorithm"),
            new Duty("H", "anthropomorphic"),
            new Duty("K", "key_domain"),
            new Duty("S", "sensitive_sector"),
            new Duty("F", "frontier"),
            new Duty("T", "support"));

    public List<Duty> getDuties() {
        return DUTIES;
    }

    /** One kind of system that has to be filed. */
    public static final class Duty {

        private final String letter;
        private final String code;

        Duty(String letter, String code) {
            this.letter = letter;
            this.code = code;
        }

        public String getLetter() {
            return letter;
        }

        /** Last part of its texts' keys. */
        public String getCode() {
            return code;
        }
    }
}
