package org.openbeian.api.desk;

import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One act on a kind of case.
 *
 * @param fields what may come with it
 * @param unseen whether it is done whatever the case has become: it takes, gives back or keeps somebody out
 * @param verb gets the case as it was seen, null for one that is done unseen
 */
record DeskAct<D>(Set<String> fields, boolean unseen, BiConsumer<Seen<D>, Said> verb) {}
