package org.groundswell.notification.deliveries;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import org.groundswell.contracts.Channel;

/** What is known of the channels. */
@ConfigMapping(prefix = "groundswell.deliveries")
interface DeliveriesConfig {

    /**
     * The channels that tell whether a message arrived. For an ask that none of them carried, "reached" is unknown until
     * there is a sign of it. An e-mail provider that posts what was delivered makes {@code email} one of them; a plain mail
     * server does not.
     */
    @WithDefault("print,call_list")
    List<Channel> channelsWithArrivalSignal();
}
