package org.groundswell.campaign.workspace.signin;

/**
 * @param next where to go once signed in
 * @param error empty at first
 * @param openId what the OpenID provider is called; empty where there is none
 */
record SignInPage(String next, String login, String error, String openId) {}
