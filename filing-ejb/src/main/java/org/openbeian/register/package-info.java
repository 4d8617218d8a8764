/**
 * The public register: one entry for each registered system, its versions, marks and history, and the search over it
 * (pinyin, words, facets).
 *
 * <p>Shows what the public may see and is written by events of the cases only. Doors: {@link RegisterService}, {@link
 * OpenRegisterService} for programs, {@link EntryCorrector}.
 */
package org.openbeian.register;
