/**
 * The desk for filings: queue, tasks, acts, opinions, decisions, conditions, separation of duty and conflicts of
 * interest.
 *
 * <p>A task is done in {@link FilingTasks} only; who may see a case is decided in {@link CaseAccess}. Doors: {@link
 * QueueService}, {@link DossierService}, {@link ConditionService}, {@link HandoverService}, and for the acts on a task
 * {@link IntakeService}, {@link GradeService}, {@link OpinionService}, {@link DecisionService}.
 */
package org.openbeian.review;
