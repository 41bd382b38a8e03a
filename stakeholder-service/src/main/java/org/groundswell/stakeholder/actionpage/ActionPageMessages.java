package org.groundswell.stakeholder.actionpage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public pages say, in English; {@code messages/act_es.properties} says it in Spanish. */
@MessageBundle("act")
public interface ActionPageMessages {

    @Message("You can help: write to {target}")
    String titleWrite(String target);

    @Message("You can help: call {target}")
    String titleCall(String target);

    @Message("You can help: sign the letter to {target}")
    String titleSign(String target);

    @Message("You can help: meet {target}")
    String titleMeet(String target);

    @Message("{provider} is negotiating with {payer}. A letter or a call from you counts. It takes about two minutes.")
    String lead(String provider, String payer);

    @Message("Please act by {day}.")
    String deadline(String day);

    @Message("Your letter")
    String yourLetter();

    @Message("Print this page to sign the letter, or copy the text below.")
    String letterHint();

    @Message("Address")
    String address();

    @Message("Text to copy")
    String textToCopy();

    @Message("Send it for me")
    String sendForMe();

    @Message("We send this letter to {target} by e-mail in your name. Answers come to you. Change whatever you like.")
    String sendHint(String target);

    @Message("Your name")
    String yourName();

    @Message("Your e-mail address")
    String yourEmail();

    @Message("Subject")
    String subject();

    @Message("Send my letter")
    String send();

    @Message("Call")
    String call();

    @Message("What you can say")
    String callScript();

    @Message("Tell us what you did")
    String tellUs();

    @Message("I sent it")
    String iSentIt();

    @Message("I called")
    String iCalled();

    @Message("I signed it")
    String iSigned();

    @Message("We met")
    String weMet();

    @Message("I would rather not")
    String decline();

    @Message("Don't contact me again")
    String optOut();

    @Message("You will get no more letters, e-mails or calls from us about this or anything else.")
    String optOutHint();

    @Message("If you would rather not take part")
    String ratherNot();

    @Message("Thank you. We have noted what you did.")
    String thanks();

    @Message("You told us on {day} that you did this. Thank you.")
    String actedBefore(String day);

    @Message("Thank you. Your letter is on its way to {target}.")
    String thanksSent(String target);

    @Message("Understood. We will not ask you about this again.")
    String declined();

    @Message("Done. We will not contact you again.")
    String optedOut();

    @Message("We have noted it. It takes effect within a minute; nothing new is prepared for you from now on.")
    String optingOut();

    @Message("Unsubscribe")
    String unsubscribe();

    @Message("Stop all messages from {provider} to me.")
    String unsubscribeLead(String provider);

    @Message("This link is not valid")
    String invalidTitle();

    @Message("Please check that you copied the whole address from our message, or answer the message.")
    String invalidText();

    @Message("This action has ended. Thank you for your interest.")
    String ended();

    @Message("Please give your name.")
    String nameMissing();

    @Message("Please give an e-mail address like name@example.org, so that the answer reaches you.")
    String emailInvalid();

    @Message("Please write a subject.")
    String subjectMissing();

    @Message("The letter is empty, or longer than 20,000 characters.")
    String letterMissing();

    @Message("Please correct the following:")
    String problems();

    @Message("You get this because {provider} asked for your support. {address}")
    String footer(String provider, String address);

    @Message("Your letter was already passed on. Thank you.")
    String alreadySent();
}
