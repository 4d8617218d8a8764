package org.openbeian.registration;

import jakarta.json.JsonObject;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;

/** Why a filing is made. */
public enum FilingKind {
    /** A system is filed for the first time. */
    INITIAL,
    /** Something that matters for grading has changed (Algorithm Provisions Art. 24: ten working days). */
    MATERIAL_CHANGE,
    /** A system that is on file with another authority comes into this register, with the change that it was filed for. */
    TRANSFER_IN,
    /** The holder changes a registration. */
    AMENDMENT,
    /** The holder wants the registration for another period (Administrative Licensing Law Art. 50). */
    RENEWAL,
    /** The authority grades a registered system anew, because of an incident or new facts. */
    REGRADE;

    /**
     * What a filing of a system is that was never registered here. Nothing can be changed that is not there: a change
     * becomes a transfer when the system is on file elsewhere (FK-01) and a first filing when it is not (FK-02).
     *
     * @param elsewhere whether a filing with another authority is claimed
     */
    public static FilingKind ofNewcomer(boolean elsewhere) {
        return elsewhere ? TRANSFER_IN : INITIAL;
    }

    /** Whether such a filing changes a registration that is there, instead of making one. */
    public boolean isChange() {
        return this == AMENDMENT || this == RENEWAL || this == REGRADE;
    }

    /**
     * What a filing of this kind becomes by what the page on the system says.
     *
     * @param draft whether it was never handed in: a change that was handed in when that was a kind of its own stays one
     * @throws Invalid when it says it is a change of what is registered, which only its holder opens
     */
    FilingKind by(JsonObject answers, boolean draft) {
        FilingKind said = valueOf(answers.getString("filingKind", INITIAL.name()));
        if (said.isChange()) {
            throw new Invalid("/sections/system/filingKind", "field.unknown_option", said.name());
        }
        if (said == MATERIAL_CHANGE && !draft) {
            return this;
        }
        return ofNewcomer(said != INITIAL && answers.containsKey(ExistingFilings.FIELD));
    }

    /** A change says itself what it is; whether it is a material one is found out from what differs. */
    JsonObject saidOn(String page, JsonObject answers) {
        return isChange() && page.equals("system")
                ? Json.createObjectBuilder(answers).add("filingKind", name()).build()
                : answers;
    }
}
