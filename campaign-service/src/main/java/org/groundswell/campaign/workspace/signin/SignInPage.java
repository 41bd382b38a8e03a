package org.groundswell.campaign.workspace.signin;

import org.groundswell.campaign.people.OpenIdConfig;
import org.groundswell.campaign.workspace.OwnAddress;

/**
 * @param next where to go once signed in
 * @param error empty at first
 * @param openId what the OpenID provider is called; empty where there is none
 */
record SignInPage(String next, String login, String error, String openId) {

    static SignInPage leadingTo(String next, OpenIdConfig openId) {
        return new SignInPage(OwnAddress.of(next), "", "", openId.enabled() ? openId.name() : "");
    }

    SignInPage with(String login, String error) {
        return new SignInPage(next, login, error, openId);
    }

    /** Where the provider signs somebody in. */
    public String openIdAddress() {
        return OwnAddress.with("/sign-in/openid", next);
    }
}
