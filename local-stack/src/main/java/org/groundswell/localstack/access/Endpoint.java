package org.groundswell.localstack.access;

import java.util.Set;

/**
 * One endpoint, as its class declares it.
 *
 * @param template as {@code /api/v1/asks/{id}}
 * @param roles who may call it
 * @param open whether everybody may, signed in or not
 * @param takesForm whether it reads a form, and not JSON
 */
public record Endpoint(String method, String template, Set<String> roles, boolean open, boolean takesForm) {

    @Override
    public String toString() {
        return method + " " + template;
    }
}
