#include "models/text/quiz.h"

#include <QCoreApplication>

#include <array>

namespace models::text {

namespace {

struct Row
{
    std::string_view rule;
    const char* question;
    std::array<const char*, 3> answers; ///< the first one is right
    const char* explanation;
};

#define HANDFAST_QUIZ(text) QT_TRANSLATE_NOOP("Quiz", text)

constexpr Row rows[] = {
    {"A2",
     HANDFAST_QUIZ("Is a Log Collector a server or a client?"),
     {HANDFAST_QUIZ("Both: it depends on the channel"), HANDFAST_QUIZ("Always a server"),
      HANDFAST_QUIZ("Always a client")},
     HANDFAST_QUIZ("It is the server of the firewalls that send it logs, and a client of Panorama.")},
    {"A3",
     HANDFAST_QUIZ("Which certificates does the certificate profile of the server side judge?"),
     {HANDFAST_QUIZ("Those that clients present"), HANDFAST_QUIZ("The server's own"),
      HANDFAST_QUIZ("Those of both sides")},
     HANDFAST_QUIZ("Each side's profile judges the other side.")},
    {"A4",
     HANDFAST_QUIZ("Where does the certificate come from that the server presents?"),
     {HANDFAST_QUIZ("From the SSL/TLS service profile"), HANDFAST_QUIZ("From the certificate profile"),
      HANDFAST_QUIZ("From Secure Client Communication")},
     HANDFAST_QUIZ(
         "Secure Client Communication says what a client presents; the service profile what a server "
         "does.")},
    {"A5",
     HANDFAST_QUIZ("Whom does another certificate in Panorama's SSL/TLS service profile concern?"),
     {HANDFAST_QUIZ("Firewalls, Log Collectors and the HA peer at once"),
      HANDFAST_QUIZ("The firewalls alone"), HANDFAST_QUIZ("Those whose template names it")},
     HANDFAST_QUIZ("One profile serves all of these connections, so a change touches everybody.")},
    {"A8",
     HANDFAST_QUIZ("A firewall has a local client certificate. Does it show it to its Log Collector, too?"),
     {HANDFAST_QUIZ("Only if that channel is switched on"), HANDFAST_QUIZ("Yes, on every channel"),
      HANDFAST_QUIZ("No, never")},
     HANDFAST_QUIZ("Each channel has a switch of its own, and each is off until somebody sets it.")},
    {"A10",
     HANDFAST_QUIZ("All firewalls share one client certificate. What can't be used with it?"),
     {HANDFAST_QUIZ("Authorization by serial number"), HANDFAST_QUIZ("The authorization list"),
      HANDFAST_QUIZ("Revocation checks")},
     HANDFAST_QUIZ("One certificate can hold one serial number only.")},
    {"B1",
     HANDFAST_QUIZ("May a CA certificate stand in an SSL/TLS service profile?"),
     {HANDFAST_QUIZ("No, only a signed end-entity certificate"), HANDFAST_QUIZ("Yes, if it has its key"),
      HANDFAST_QUIZ("Yes, if it is self-signed")},
     HANDFAST_QUIZ("A server presents an end-entity certificate, with its private key.")},
    {"B3",
     HANDFAST_QUIZ("Where may a profile be attached whose maximum is TLS 1.3?"),
     {HANDFAST_QUIZ("To administrative access and GlobalProtect"),
      HANDFAST_QUIZ("To Secure Server Communication as well"), HANDFAST_QUIZ("Nowhere")},
     HANDFAST_QUIZ(
         "Device channels speak TLS 1.2 at most: a range that allows 1.3 can't be attached there.")},
    {"B8",
     HANDFAST_QUIZ("A service profile says nothing about 3DES. Is it on?"),
     {HANDFAST_QUIZ("Yes: what is not mentioned is on"), HANDFAST_QUIZ("No: what is not mentioned is off"),
      HANDFAST_QUIZ("Only with TLS 1.0")},
     HANDFAST_QUIZ("Algorithms are switched off one by one, 3DES and RC4, too.")},
    {"C4",
     HANDFAST_QUIZ("A certificate profile holds an intermediate CA. What else does it need?"),
     {HANDFAST_QUIZ("The root above it"), HANDFAST_QUIZ("Nothing"),
      HANDFAST_QUIZ("The server's certificate")},
     HANDFAST_QUIZ("Every CA that is not self-signed needs its way to a root inside of the profile.")},
    {"C5",
     HANDFAST_QUIZ("A profile holds the root alone. What do devices have to send?"),
     {HANDFAST_QUIZ("Their certificate and the intermediates"), HANDFAST_QUIZ("Their certificate alone"),
      HANDFAST_QUIZ("The root as well")},
     HANDFAST_QUIZ("Without the intermediates nobody finds the way from the certificate to the root.")},
    {"C10",
     HANDFAST_QUIZ("OCSP and CRL are both ticked. When is the list looked at?"),
     {HANDFAST_QUIZ("Only when the OCSP responder is unavailable"), HANDFAST_QUIZ("Always, after OCSP"),
      HANDFAST_QUIZ("When OCSP answers unknown")},
     HANDFAST_QUIZ(
         "An answer of the responder counts, whatever it is; the list is for the case that there is "
         "none.")},
    {"C11",
     HANDFAST_QUIZ("The responder answers unknown. What counts?"),
     {HANDFAST_QUIZ("Block sessions with unknown status"), HANDFAST_QUIZ("The list of revoked certificates"),
      HANDFAST_QUIZ("The timeout")},
     HANDFAST_QUIZ("Unknown is a status. It does not lead to the list.")},
    {"C13",
     HANDFAST_QUIZ("Status timeout 8 s, OCSP 5 s, CRL 5 s, both used. How long may a lookup take?"),
     {HANDFAST_QUIZ("8 s"), HANDFAST_QUIZ("5 s"), HANDFAST_QUIZ("10 s")},
     HANDFAST_QUIZ("The smaller of the status timeout and the sum of the two others.")},
    {"C14",
     HANDFAST_QUIZ("All three timeouts are 5 s and the responder keeps silent. How long has the list?"),
     {HANDFAST_QUIZ("No time at all"), HANDFAST_QUIZ("5 s"), HANDFAST_QUIZ("As long as it takes")},
     HANDFAST_QUIZ("The whole deadline is 5 s, and OCSP uses it up.")},
    {"C18",
     HANDFAST_QUIZ("Neither of the block rules is ticked. Does a revoked certificate get in?"),
     {HANDFAST_QUIZ("No, revoked is always refused"), HANDFAST_QUIZ("Yes"),
      HANDFAST_QUIZ("Until the end of the disconnect wait")},
     HANDFAST_QUIZ("The rules are about unknown and about no answer; revoked is an answer.")},
    {"C20",
     HANDFAST_QUIZ("Block expired certificates is off. What becomes of an expired client certificate?"),
     {HANDFAST_QUIZ("It is accepted"), HANDFAST_QUIZ("It is refused all the same"),
      HANDFAST_QUIZ("It is accepted with a warning for a day")},
     HANDFAST_QUIZ(
         "The switch decides for the certificate itself; an expired CA above it is refused anyway.")},
    {"D2",
     HANDFAST_QUIZ("Allow Custom Certificate Only is off. Who may connect?"),
     {HANDFAST_QUIZ("Devices with custom and with predefined certificates"),
      HANDFAST_QUIZ("Devices with predefined certificates"), HANDFAST_QUIZ("Everybody")},
     HANDFAST_QUIZ("Off lets both in. On refuses whoever still comes with a predefined one.")},
    {"D3",
     HANDFAST_QUIZ("What must Panorama's server certificate hold?"),
     {HANDFAST_QUIZ("Its address or name, in the CN or an alternative name"),
      HANDFAST_QUIZ("Its serial number"), HANDFAST_QUIZ("The names of all devices")},
     HANDFAST_QUIZ("Clients that check the server's identity compare it with what was typed into them.")},
    {"D7",
     HANDFAST_QUIZ("The authorization list has entries. Does it count?"),
     {HANDFAST_QUIZ("Only if Check Authorization List is ticked"),
      HANDFAST_QUIZ("Yes, from the first entry on"),
      HANDFAST_QUIZ("Only with authorization by serial number")},
     HANDFAST_QUIZ("Ticked with an empty list it lets nobody in.")},
    {"D9",
     HANDFAST_QUIZ(
         "A device shows a valid certificate, but its serial number is not managed here. Is it let in?"),
     {HANDFAST_QUIZ("Not with authorization by serial number"), HANDFAST_QUIZ("Yes, it is valid"),
      HANDFAST_QUIZ("Only if it is on the authorization list")},
     HANDFAST_QUIZ("The name in the certificate is compared with the devices that are managed.")},
    {"D13",
     HANDFAST_QUIZ("When does the Disconnect Wait Time begin?"),
     {HANDFAST_QUIZ("At the commit"), HANDFAST_QUIZ("At the push"), HANDFAST_QUIZ("When the form is closed")},
     HANDFAST_QUIZ("Until the commit nothing has changed that one could wait for.")},
    {"D14",
     HANDFAST_QUIZ("A device reconnects by chance during the wait. Which rules does it meet?"),
     {HANDFAST_QUIZ("The new ones"), HANDFAST_QUIZ("The old ones"),
      HANDFAST_QUIZ("None until the wait ends")},
     HANDFAST_QUIZ("The wait keeps sessions that are up; whoever comes anew is judged anew.")},
    {"E1",
     HANDFAST_QUIZ("Which release do devices need before custom certificates can be enforced?"),
     {HANDFAST_QUIZ("8.0"), HANDFAST_QUIZ("7.1"), HANDFAST_QUIZ("10.1")},
     HANDFAST_QUIZ(
         "Older ones know predefined certificates only. Compare as numbers: 10.0 is later than 8.0.")},
    {"E5",
     HANDFAST_QUIZ("With what does a device compare the name in Panorama's certificate?"),
     {HANDFAST_QUIZ("With what was typed into its Panorama Settings"),
      HANDFAST_QUIZ("With the answer of the DNS"), HANDFAST_QUIZ("With Panorama's host name")},
     HANDFAST_QUIZ("If an IP address was typed, a certificate with the name alone does not do.")},
    {"E7",
     HANDFAST_QUIZ("A device has committed a new client certificate. When does it use it?"),
     {HANDFAST_QUIZ("At its next connection, after the wait"), HANDFAST_QUIZ("At once, in the open session"),
      HANDFAST_QUIZ("After a reboot")},
     HANDFAST_QUIZ("An open session keeps what it was begun with.")},
    {"E8",
     HANDFAST_QUIZ("The server takes custom certificates only. May a device go back to Predefined?"),
     {HANDFAST_QUIZ("No, it would be locked out"), HANDFAST_QUIZ("Yes, for the time of the wait"),
      HANDFAST_QUIZ("Yes, always")},
     HANDFAST_QUIZ("Predefined certificates are refused then. Handfast does not let that happen.")},
    {"F2",
     HANDFAST_QUIZ("Panorama manages a WildFire appliance. What must not be ticked?"),
     {HANDFAST_QUIZ("Allow Custom Certificate Only"), HANDFAST_QUIZ("Check Server Identity"),
      HANDFAST_QUIZ("Authorize by serial number")},
     HANDFAST_QUIZ("Its management connection has predefined certificates only and would be cut off.")},
    {"F4",
     HANDFAST_QUIZ("When is a device ready for custom certificates to be enforced?"),
     {HANDFAST_QUIZ("Once it has connected with its custom certificate"),
      HANDFAST_QUIZ("Once the template was pushed"), HANDFAST_QUIZ("Once the certificate was imported")},
     HANDFAST_QUIZ("Only a handshake proves it. Whoever is offline is unknown, never ready.")},
    {"G2",
     HANDFAST_QUIZ("Custom certificates are enforced. How is a new firewall added?"),
     {HANDFAST_QUIZ("Certificate first, then add it"),
      HANDFAST_QUIZ("Add it first, then push the certificate"), HANDFAST_QUIZ("In any order")},
     HANDFAST_QUIZ("Without its certificate it can't connect, so that nothing could be pushed to it.")},
    {"I2",
     HANDFAST_QUIZ("A client certificate was put into the template and committed. What is missing?"),
     {HANDFAST_QUIZ("The choice in the stack's settings, and the push"), HANDFAST_QUIZ("Nothing"),
      HANDFAST_QUIZ("A commit on each device")},
     HANDFAST_QUIZ(
         "Import, template, choice, commit and push: without one of them the old one stays in use.")},
    {"J3",
     HANDFAST_QUIZ("A root CA is replaced. What do the profiles trust in between?"),
     {HANDFAST_QUIZ("The old and the new one"), HANDFAST_QUIZ("The new one alone"),
      HANDFAST_QUIZ("The old one until the last day")},
     HANDFAST_QUIZ("The new CA is added and the old one stays. Both in one commit is the classic outage.")},
    {"J5",
     HANDFAST_QUIZ("When may the server get a certificate of the new CA?"),
     {HANDFAST_QUIZ("Once every client trusts the new CA"), HANDFAST_QUIZ("First of all"),
      HANDFAST_QUIZ("After the old CA was removed")},
     HANDFAST_QUIZ("Each client that does not trust it yet drops.")},
    {"J6",
     HANDFAST_QUIZ("One device was offline during the push. May the old CA be removed?"),
     {HANDFAST_QUIZ("Not before that device has moved, too"), HANDFAST_QUIZ("Yes, it gets the push later"),
      HANDFAST_QUIZ("Yes, after a day")},
     HANDFAST_QUIZ("It still shows the old certificate, and could not come back.")},
    {"K1",
     HANDFAST_QUIZ("A device is connected and its certificate has expired. What does that say?"),
     {HANDFAST_QUIZ("It would not come in again"), HANDFAST_QUIZ("Its certificate is still good"),
      HANDFAST_QUIZ("It will be cut off within a minute")},
     HANDFAST_QUIZ("Certificates are judged at the handshake. Connected is not the same as would connect.")},
    {"K4",
     HANDFAST_QUIZ("A log says that the alert bad certificate was received. Whose certificate is meant?"),
     {HANDFAST_QUIZ("Our own: the other side found fault with it"), HANDFAST_QUIZ("The other side's"),
      HANDFAST_QUIZ("The CA's")},
     HANDFAST_QUIZ("An alert that comes names our fault; what we find ourselves names theirs.")},
    {"K6",
     HANDFAST_QUIZ(
         "A device's certificate is valid for two years, its CA for one. For how long does it serve?"),
     {HANDFAST_QUIZ("One year"), HANDFAST_QUIZ("Two years"), HANDFAST_QUIZ("Three years")},
     HANDFAST_QUIZ("The first end on the whole path counts.")},
};

#undef HANDFAST_QUIZ

QString quizText(const char* text)
{
    return QCoreApplication::translate("Quiz", text);
}

} // namespace

std::vector<QuizQuestion> quizQuestions()
{
    std::vector<QuizQuestion> questions;
    for (const Row& row : rows) {
        QuizQuestion question{.rule = row.rule,
                              .question = quizText(row.question),
                              .answers = {},
                              .explanation = quizText(row.explanation)};
        for (const char* answer : row.answers)
            question.answers << quizText(answer);
        questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace models::text
