package org.groundswell.campaign.workspace;

record ProblemPage(String title, String detail) {}
