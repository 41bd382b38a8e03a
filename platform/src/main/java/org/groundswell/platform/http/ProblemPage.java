package org.groundswell.platform.http;

import jakarta.ws.rs.core.Response;

/**
 * How a service that has pages shows a problem to whoever is in front of a browser. A bean is enough; without one it is plain
 * text. What is under {@code /api} stays a {@link Problem}.
 */
public interface ProblemPage {

    Response of(Problem problem);
}
