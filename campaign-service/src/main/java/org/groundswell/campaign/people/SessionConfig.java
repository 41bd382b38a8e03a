package org.groundswell.campaign.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Signing in. */
@ConfigMapping(prefix = "groundswell.sessions")
public interface SessionConfig {

    /** After this a session ends whatever happens. Shorter: people sign in more often; longer: a stolen token works longer. */
    @WithDefault("PT8H")
    Duration length();

    /** A session that nobody has used for so long ends. Shorter than the longest meeting, and a page shown there has to be signed in again. */
    @WithDefault("PT2H")
    Duration idle();

    /** Attempts a login has in one window; after that even the right password is refused. */
    @WithDefault("10")
    int maxAttempts();

    /**
     * Failed attempts an address has in one window, at logins that were never proven from there. More: it can guess more; fewer: an
     * office behind one router waits sooner where many mistype in the same morning.
     */
    @WithDefault("50")
    int maxAttemptsFrom();

    /** How long attempts are counted from the first one on. Longer keeps guessers out better, and people with a bad memory too. */
    @WithDefault("PT15M")
    Duration attemptWindow();

    /** How long an invitation link can be used. Longer: it lies around in a mailbox for longer. */
    @WithDefault("P7D")
    Duration invitation();
}
