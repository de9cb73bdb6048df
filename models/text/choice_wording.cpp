#include "models/text/choice_wording.h"

#include <QCoreApplication>

namespace models::text {

namespace {

struct ChoiceWords
{
    std::string_view element; ///< "" for every one that has the choice
    std::string_view choice;
    const char* words;
};

constexpr ChoiceWords choiceWords[] = {
    {"certificate-type", "none", QT_TRANSLATE_NOOP("text", "None: predefined certificate")},
    {"certificate-type", "local", QT_TRANSLATE_NOOP("text", "Local: one certificate for all devices")},
    {"certificate-type", "issued", QT_TRANSLATE_NOOP("text", "Issued here: one for each device")},
    {"certificate-type", "scep", QT_TRANSLATE_NOOP("text", "SCEP: each device enrols its own")},
    {"scep-challenge", "none", QT_TRANSLATE_NOOP("text", "None")},
    {"scep-challenge", "fixed", QT_TRANSLATE_NOOP("text", "Fixed: one password for all requests")},
    {"scep-challenge", "dynamic", QT_TRANSLATE_NOOP("text", "Dynamic: a one-time password each")},
    {"digest", "sha1", QT_TRANSLATE_NOOP("text", "SHA-1")},
    {"digest", "sha256", QT_TRANSLATE_NOOP("text", "SHA-256")},
    {"digest", "sha384", QT_TRANSLATE_NOOP("text", "SHA-384")},
    {"digest", "sha512", QT_TRANSLATE_NOOP("text", "SHA-512")},
    {"priority", "primary", QT_TRANSLATE_NOOP("text", "Primary")},
    {"priority", "secondary", QT_TRANSLATE_NOOP("text", "Secondary")},
    {"timers", "recommended", QT_TRANSLATE_NOOP("text", "Recommended")},
    {"timers", "aggressive", QT_TRANSLATE_NOOP("text", "Aggressive")},
    {"timers", "advanced", QT_TRANSLATE_NOOP("text", "Advanced: as set below")},
    {"udid-form", "sha256", QT_TRANSLATE_NOOP("text", "SHA-256 of the serial number")},
    {"udid-form", "serial", QT_TRANSLATE_NOOP("text", "Serial number")},
    {"doomed-sessions", "next-wait", QT_TRANSLATE_NOOP("text", "Marked, end with the next wait")},
    {"doomed-sessions", "now", QT_TRANSLATE_NOOP("text", "End at once")},
    {"ocsp-signer", "delegate", QT_TRANSLATE_NOOP("text", "A certificate of its own, issued by the CA")},
    {"ocsp-signer", "authority", QT_TRANSLATE_NOOP("text", "The CA itself")},
    {"", "common-name", QT_TRANSLATE_NOOP("text", "Common Name")},
    {"", "principal-name", QT_TRANSLATE_NOOP("text", "Principal Name")},
    {"", "subject", QT_TRANSLATE_NOOP("text", "Subject")},
    {"", "subject-alt-name", QT_TRANSLATE_NOOP("text", "Subject Alt Name")},
    {"", "ip", QT_TRANSLATE_NOOP("text", "IP")},
    {"", "hostname", QT_TRANSLATE_NOOP("text", "Hostname")},
    {"", "email", QT_TRANSLATE_NOOP("text", "Email")},
    {"", "tls1-0", QT_TRANSLATE_NOOP("text", "TLS 1.0")},
    {"", "tls1-1", QT_TRANSLATE_NOOP("text", "TLS 1.1")},
    {"", "tls1-2", QT_TRANSLATE_NOOP("text", "TLS 1.2")},
    {"", "tls1-3", QT_TRANSLATE_NOOP("text", "TLS 1.3")},
    {"", "max", QT_TRANSLATE_NOOP("text", "Max: TLS 1.2 between devices")},
};

} // namespace

QString choiceText(std::string_view element, std::string_view choice)
{
    for (const ChoiceWords& row : choiceWords)
        if (row.choice == choice && (row.element.empty() || row.element == element))
            return QCoreApplication::translate("text", row.words);
    return QString::fromUtf8(choice.data(), qsizetype(choice.size()));
}

} // namespace models::text
