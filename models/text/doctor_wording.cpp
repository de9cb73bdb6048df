#include "models/text/doctor_wording.h"

#include "models/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace models::text {

namespace {

struct DoctorTitle
{
    std::string_view check;
    const char* title;
};

constexpr DoctorTitle doctorTitles[] = {
    {"port-devices", QT_TRANSLATE_NOOP("text", "Port for devices")},
    {"port-services", QT_TRANSLATE_NOOP("text", "Port for CRL and OCSP")},
    {"tls-library", QT_TRANSLATE_NOOP("text", "TLS library")},
    {"clock", QT_TRANSLATE_NOOP("text", "Clock")},
    {"keyring", QT_TRANSLATE_NOOP("text", "Keyring")},
    {"fonts", QT_TRANSLATE_NOOP("text", "Fonts")},
    {"descriptors", QT_TRANSLATE_NOOP("text", "Descriptors")},
    {"data-directory", QT_TRANSLATE_NOOP("text", "Data directory")},
    {"last-run", QT_TRANSLATE_NOOP("text", "Last run")},
};

struct DoctorSentence
{
    std::string_view check;
    std::string_view finding;
    const char* cause;
    const char* remedy = nullptr;
};

constexpr const char* portHeld = QT_TRANSLATE_NOOP("text", "%1 is held by %2 (process %3).");
constexpr const char* portHeldByAnother =
    QT_TRANSLATE_NOOP("text", "%1 is held by a program of another user.");
constexpr const char* portOurs = QT_TRANSLATE_NOOP("text", "The manager listens at %1.");
constexpr const char* portFree = QT_TRANSLATE_NOOP("text", "%1 is free; no manager runs.");
constexpr const char* portSilent = QT_TRANSLATE_NOOP("text", "A manager runs, but nobody listens at %1.");
constexpr const char* endIt =
    QT_TRANSLATE_NOOP("text", "End that program, or let the manager listen at another port.");
constexpr const char* startAnew = QT_TRANSLATE_NOOP("text", "Start the manager anew; its log says more.");

constexpr DoctorSentence doctorSentences[] = {
    {"port-devices", "free", portFree},
    {"port-devices", "ours", portOurs},
    {"port-devices", "silent", portSilent, startAnew},
    {"port-devices", "held", portHeld, endIt},
    {"port-devices", "held-by-another-user", portHeldByAnother, endIt},
    {"port-services", "free", portFree},
    {"port-services", "ours", portOurs},
    {"port-services", "silent", portSilent, startAnew},
    {"port-services", "held", portHeld, endIt},
    {"port-services", "held-by-another-user", portHeldByAnother, endIt},
    {"tls-library", "good", QT_TRANSLATE_NOOP("text", "%1, with its legacy module.")},
    {"tls-library", "no-default", QT_TRANSLATE_NOOP("text", "%1 lacks its default provider."),
     QT_TRANSLATE_NOOP("text", "Install libssl3 anew; look for OPENSSL_CONF and OPENSSL_MODULES in the "
                               "environment.")},
    {"tls-library", "no-legacy",
     QT_TRANSLATE_NOOP("text", "%1 lacks its legacy module: old PKCS#12 files and old SCEP replies can't be "
                               "read."),
     QT_TRANSLATE_NOOP("text", "Install libssl3, which has legacy.so; look for OPENSSL_MODULES in the "
                               "environment.")},
    {"clock", "good", QT_TRANSLATE_NOOP("text", "The system keeps it synchronised.")},
    {"clock", "as-devices",
     QT_TRANSLATE_NOOP("text", "Synchronised, and %1 s away from the middle one of %2 devices.")},
    {"clock", "behind-devices",
     QT_TRANSLATE_NOOP("text",
                       "It is %1 s behind the middle one of %2 devices: certificates count as not yet "
                       "valid here."),
     QT_TRANSLATE_NOOP("text", "Set the clock, by timedatectl set-ntp true.")},
    {"clock", "ahead-of-devices",
     QT_TRANSLATE_NOOP("text", "It is %1 s ahead of the middle one of %2 devices: certificates expire early "
                               "here."),
     QT_TRANSLATE_NOOP("text", "Set the clock, by timedatectl set-ntp true.")},
    {"clock", "not-synchronised",
     QT_TRANSLATE_NOOP("text", "The system does not keep it synchronised: certificates are judged by it."),
     QT_TRANSLATE_NOOP("text", "Switch time synchronisation on, by timedatectl set-ntp true.")},
    {"keyring", "answers", QT_TRANSLATE_NOOP("text", "The desktop's keyring answers.")},
    {"keyring", "locked", QT_TRANSLATE_NOOP("text", "The desktop's keyring is locked, or refused."),
     QT_TRANSLATE_NOOP("text", "Unlock it, or let nobody keep the master passphrase.")},
    {"keyring", "silent", QT_TRANSLATE_NOOP("text", "The desktop's keyring did not answer within 3 seconds."),
     QT_TRANSLATE_NOOP("text", "Start it anew; the master passphrase can be typed meanwhile.")},
    {"keyring", "missing",
     QT_TRANSLATE_NOOP("text", "There is no keyring here, and none is needed: the master passphrase comes "
                               "with each start.")},
    {"keyring", "missing-file-keeps",
     QT_TRANSLATE_NOOP("text",
                       "There is no keyring here: a file beside the keys keeps the master passphrase, "
                       "and a copy of the data directory opens them."),
     QT_TRANSLATE_NOOP("text", "Let a keyring keep it (gnome-keyring, KWallet), or nobody: Settings, Keys at "
                               "rest.")},
    {"keyring", "missing-keeper",
     QT_TRANSLATE_NOOP("text", "The desktop's keyring keeps the master passphrase, and there is none here."),
     QT_TRANSLATE_NOOP("text", "Start the keyring (gnome-keyring, KWallet); the passphrase can be typed "
                               "meanwhile.")},
    {"keyring", "not-asked", QT_TRANSLATE_NOOP("text", "Nobody has asked it.")},
    {"fonts", "good", QT_TRANSLATE_NOOP("text", "All fonts of the window are installed.")},
    {"fonts", "missing",
     QT_TRANSLATE_NOOP("text", "Fonts are missing: text and icons look otherwise than meant."),
     QT_TRANSLATE_NOOP("text", "Install %1.")},
    {"fonts", "not-asked", QT_TRANSLATE_NOOP("text", "Without a window nobody can say.")},
    {"descriptors", "good",
     QT_TRANSLATE_NOOP("text", "%1 descriptors are allowed, %3 are open; %2 devices need one each.")},
    {"descriptors", "too-few",
     QT_TRANSLATE_NOOP("text",
                       "%1 descriptors are allowed, and %2 devices need one each: some could not come in."),
     QT_TRANSLATE_NOOP("text", "Raise the limit: LimitNOFILE of the systemd unit, or ulimit -n.")},
    {"data-directory", "good", QT_TRANSLATE_NOOP("text", "%1 can be written to; %2 MiB are free.")},
    {"data-directory", "not-made-yet",
     QT_TRANSLATE_NOOP("text", "%1 is not there yet; it can be made, and %2 MiB are free.")},
    {"data-directory", "not-writable", QT_TRANSLATE_NOOP("text", "%1 can't be written to."),
     QT_TRANSLATE_NOOP("text", "Give it to the user who runs the manager, with mode 0700.")},
    {"data-directory", "full",
     QT_TRANSLATE_NOOP("text", "Only %2 MiB are free for %1: soon nothing can be stored."),
     QT_TRANSLATE_NOOP("text", "Make room on that disk, or keep fewer events.")},
    {"data-directory", "tight", QT_TRANSLATE_NOOP("text", "%2 MiB are free for %1."),
     QT_TRANSLATE_NOOP("text", "Make room before the event log grows into it.")},
    {"data-directory", "open-to-others",
     QT_TRANSLATE_NOOP("text", "Other users can look into %1, where sealed keys lie."),
     QT_TRANSLATE_NOOP("text", "Take that away, by chmod 700 %1.")},
    {"last-run", "good", QT_TRANSLATE_NOOP("text", "The last manager came to its end as it should.")},
    {"last-run", "cut-off",
     QT_TRANSLATE_NOOP("text", "The last manager was cut off; nothing was waiting for a commit.")},
    {"last-run", "cut-off-with-edits",
     QT_TRANSLATE_NOOP("text",
                       "The last manager was cut off; %1 edits were not committed and are still there."),
     QT_TRANSLATE_NOOP("text", "Look at the pending changes, and commit or revert them.")},
};

/// Values that are numbers are counts.
QString written(const std::string& value)
{
    const QString text = QString::fromStdString(value);
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? counted(number) : text;
}

QString fill(const char* sentence, const std::vector<std::string>& values)
{
    QString text = QCoreApplication::translate("text", sentence);
    // By hand: a value may hold a "%1" itself, and not every sentence uses each.
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isMark = text[at] == QLatin1Char('%') && at + 1 < text.size() && text[at + 1].isDigit();
        const std::size_t place = isMark ? std::size_t(text[at + 1].digitValue()) - 1 : 0;
        if (!isMark || place >= values.size()) {
            result += text[at];
            continue;
        }
        result += written(values[place]);
        ++at;
    }
    return result;
}

const DoctorSentence* sentenceOf(std::string_view check, std::string_view finding)
{
    const auto* const found = std::ranges::find_if(doctorSentences, [&](const DoctorSentence& sentence) {
        return sentence.check == check && sentence.finding == finding;
    });
    return found == std::end(doctorSentences) ? nullptr : found;
}

} // namespace

QString doctorTitle(std::string_view check)
{
    const auto* const found = std::ranges::find(doctorTitles, check, &DoctorTitle::check);
    return found == std::end(doctorTitles) ? QString::fromUtf8(check.data(), qsizetype(check.size()))
                                           : QCoreApplication::translate("text", found->title);
}

QString doctorStateText(std::string_view state)
{
    if (state == "good")
        return QCoreApplication::translate("text", "In order");
    if (state == "warning")
        return QCoreApplication::translate("text", "Look at it");
    if (state == "problem")
        return QCoreApplication::translate("text", "Not in order");
    return QCoreApplication::translate("text", "Not looked at");
}

QString doctorCause(std::string_view check, std::string_view finding, const std::vector<std::string>& values)
{
    const DoctorSentence* sentence = sentenceOf(check, finding);
    return sentence ? fill(sentence->cause, values) : QString();
}

QString doctorLine(std::string_view state, std::string_view check, std::string_view finding,
                   const std::vector<std::string>& values)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromUtf8(state.data(), qsizetype(state.size())), -8)
        .arg(doctorTitle(check) + QLatin1Char(':'), doctorCause(check, finding, values));
}

QString doctorRemedy(std::string_view check, std::string_view finding, const std::vector<std::string>& values)
{
    const DoctorSentence* sentence = sentenceOf(check, finding);
    return sentence && sentence->remedy ? fill(sentence->remedy, values) : QString();
}

} // namespace models::text
