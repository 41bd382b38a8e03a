package org.groundswell.notification.channels.email;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes our letters. Any will do that speaks SMTP; it signs them (DKIM) and delivers them. */
@ConfigMapping(prefix = "groundswell.smtp")
interface SmtpConfig {

    String host();

    @WithDefault("25")
    int port();

    /** The address that letters come from. Its domain stands in every Message-ID. */
    String from();

    /** Where a stakeholder's answer goes; without it, to {@link #from}. */
    Optional<String> replyTo();

    /** The envelope's sender, which gets the bounces; without it, {@link #from}. */
    Optional<String> envelopeFrom();

    /** The name by which we greet the server; without it, this machine's. */
    Optional<String> helo();

    Optional<String> username();

    Optional<String> password();

    /** {@code opportunistic} sends in the clear where the server offers no TLS; {@code required} does not send then. */
    @WithDefault("opportunistic")
    Tls tls();

    /**
     * Connections in parallel, each with a thread of its own. More than the server allows only makes it refuse some; four carry
     * a few thousand letters a second to a server near by.
     */
    @WithDefault("4")
    int connections();

    /** After so many letters a connection is made anew, as many servers want. */
    @WithDefault("500")
    int lettersPerConnection();

    @WithDefault("PT10S")
    Duration connectTimeout();

    /**
     * How long the server may be silent. After the end of a letter its silence means doubt, so shorter means more doubt; longer
     * keeps a stand-down waiting.
     */
    @WithDefault("PT60S")
    Duration readTimeout();

    /** How long the server may not take what we write. */
    @WithDefault("PT60S")
    Duration writeTimeout();

    /** How a connection is secured. */
    enum Tls {
        /** Never: only for a server on this machine. */
        NONE,
        OPPORTUNISTIC,
        REQUIRED,
        /** From the first byte, as on port 465. */
        IMPLICIT
    }
}
