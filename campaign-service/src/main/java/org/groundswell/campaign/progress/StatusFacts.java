package org.groundswell.campaign.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundswell.campaign.planning.Outlines.CallOutline;
import org.groundswell.campaign.planning.Outlines.CampaignOutline;
import org.groundswell.campaign.responses.AnswerView;
import org.groundswell.campaign.responses.ResponseView;

/** What a status shows beside its counts. */
record StatusFacts(
        CampaignOutline campaign,
        List<CallOutline> calls,
        List<MarkerView> markers,
        List<ResponseView> responses,
        List<AnswerView> answers,
        Optional<Instant> launchedAt,
        Optional<LocalDate> firstResponseOn) {}
