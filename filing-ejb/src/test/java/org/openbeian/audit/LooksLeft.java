package org.openbeian.audit;

import org.openbeian.register.RegisterService;

/** Breaks the order of the features, and closes a circle: the trail must not know the register, which uses the trail. */
public class LooksLeft {

    RegisterService register;
}
