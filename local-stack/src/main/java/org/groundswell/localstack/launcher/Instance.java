package org.groundswell.localstack.launcher;

/** A process of a service, and where it answers. */
public record Instance(Part part, String url) {}
