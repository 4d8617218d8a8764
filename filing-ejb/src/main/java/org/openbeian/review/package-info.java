/**
 * The desk for filings: queue, tasks, acts, opinions, decisions, conditions, separation of duty and conflicts of
 * interest.
 *
 * <p>A task is done in {@link FilingTasks} only; who may see a case is decided in {@link CaseAccess}. Doors: {@link
 * QueueService}, {@link ReviewService}, {@link DossierService}, {@link ConditionService}, {@link HandoverService}.
 */
package org.openbeian.review;
