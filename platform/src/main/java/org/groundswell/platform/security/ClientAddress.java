package org.groundswell.platform.security;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from: the other end of the connection, unless a service calls for a person and says where they are. Behind
 * a proxy, {@code quarkus.http.proxy.proxy-address-forwarding} and its list of trusted proxies make it the real one.
 */
@ApplicationScoped
public class ClientAddress {

    private final CurrentVertxRequest request;
    private final CurrentPerson person;

    ClientAddress(CurrentVertxRequest request, CurrentPerson person) {
        this.request = request;
        this.person = person;
    }

    /** An IP address; empty outside of a request. */
    public String current() {
        return person.addressBefore().orElseGet(this::otherEnd);
    }

    private String otherEnd() {
        @Nullable RoutingContext context = request.getCurrent();
        return Optional.ofNullable(context)
                .map(current -> current.request().remoteAddress())
                .map(SocketAddress::hostAddress)
                .orElse("");
    }
}
