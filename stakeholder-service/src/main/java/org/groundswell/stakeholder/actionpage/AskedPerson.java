package org.groundswell.stakeholder.actionpage;

import java.util.Map;
import java.util.Optional;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.CallToAction;

/**
 * Somebody who follows the link of their ask.
 *
 * @param email theirs, so that they need not type it
 * @param fields what their model letter merges
 */
record AskedPerson(Ask ask, CallToAction callToAction, Optional<String> email, Map<String, String> fields) {}
