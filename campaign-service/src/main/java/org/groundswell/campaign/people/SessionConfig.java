package org.groundswell.campaign.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Signing in. */
@ConfigMapping(prefix = "groundswell.sessions")
interface SessionConfig {

    /** How long a token is good for. Shorter: people sign in more often; longer: a stolen token, or one of somebody who left, works longer. */
    @WithDefault("PT8H")
    Duration length();

    /** Attempts a login has in one window; after that even the right password is refused. */
    @WithDefault("10")
    int maxAttempts();

    /** How long attempts are counted from the first one on. Longer keeps guessers out better, and people with a bad memory too. */
    @WithDefault("PT15M")
    Duration attemptWindow();
}
