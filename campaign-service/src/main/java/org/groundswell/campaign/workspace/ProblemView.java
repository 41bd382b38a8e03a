package org.groundswell.campaign.workspace;

/**
 * An error that leaves nothing else to be shown.
 *
 * @param correlationId by which the logs are searched
 */
record ProblemView(String title, String detail, String correlationId) {}
