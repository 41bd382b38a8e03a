package org.groundswell.stakeholder.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Channel;

/**
 * That consent was withdrawn for some channels of a stakeholder.
 *
 * @param channels those meant; {@link #EVERY_CHANNEL} for "do not contact me again"
 * @param reason why nothing may go out, for instance {@code opted_out}, {@code complained}, {@code do_not_call}
 * @param basis how we know: the action page, one click, an observation, a colleague's note
 * @param changedBy who or what recorded it, without contact data
 * @param at when the stakeholder said so
 */
public record ConsentChange(
        UUID stakeholderId, List<Channel> channels, String reason, String basis, String changedBy, Instant at) {

    /** All channels by which a stakeholder can be asked. */
    public static final List<Channel> EVERY_CHANNEL = List.of(Channel.EMAIL, Channel.PRINT, Channel.CALL_LIST);

    boolean closesAsks() {
        return channels.containsAll(EVERY_CHANNEL);
    }

    static List<String> codes(Collection<Channel> channels) {
        return channels.stream().map(Channel::code).toList();
    }
}
