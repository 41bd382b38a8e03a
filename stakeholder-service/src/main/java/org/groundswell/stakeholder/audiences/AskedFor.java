package org.groundswell.stakeholder.audiences;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LineOfBusiness;

/**
 * What decides, beside the rule, who of an audience is asked.
 *
 * @param payerId patients and employers of another payer are left out; of those without a known payer nobody can say that
 * @param linesOfBusiness patients of another one are left out. Empty: all
 * @param channels in the order in which they are tried
 */
public record AskedFor(Optional<UUID> payerId, List<LineOfBusiness> linesOfBusiness, List<Channel> channels) {}
