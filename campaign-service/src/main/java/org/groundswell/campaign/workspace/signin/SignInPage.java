package org.groundswell.campaign.workspace.signin;

/**
 * @param next where to go once signed in
 * @param error empty at first
 */
record SignInPage(String next, String login, String error) {}
