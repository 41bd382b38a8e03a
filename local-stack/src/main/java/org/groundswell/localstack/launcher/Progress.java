package org.groundswell.localstack.launcher;

/** Told what happens, for whoever waits in front of a terminal. */
public interface Progress {

    /** For tests. */
    Progress SILENT = (part, what) -> {};

    void happened(Part part, String what);
}
