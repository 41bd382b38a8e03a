package org.groundswell.campaign.meetings;

import org.groundswell.contracts.LineOfBusiness;

/** An answer that the payer owed as the meeting was opened. @param daysOverdue as of that day */
public record OverdueAnswer(LineOfBusiness lineOfBusiness, String contractName, long daysOverdue) {}
