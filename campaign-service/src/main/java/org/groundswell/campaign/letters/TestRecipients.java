package org.groundswell.campaign.letters;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Test sends of letters. */
@ConfigMapping(prefix = "groundswell.letters")
public interface TestRecipients {

    /**
     * Who may be sent a test: addresses, and {@code @example.org} for all of a domain. More: easier to try out; fewer: the less
     * harm a mistyped address does, since a test looks like the real thing. Whoever sends it may always send it to themselves.
     */
    @WithDefault("@example.org,@example.com")
    List<String> testRecipients();
}
