#include "models/text/notice_wording.h"

#include "models/text/detail_wording.h"
#include "models/text/named_words.h"
#include "models/text/times.h"
#include "models/text/visible_text.h"
#include "models/text/wording.h"
#include "session/trust/reason.h"

namespace models::text {

namespace {

struct NoticeTitles
{
    std::string_view rule;
    const char* title;
    const char* help;
};

constexpr NoticeTitles noticeTitles[] = {
    {"failure-class", QT_TRANSLATE_NOOP("text", "New kind of refusal"),
     QT_TRANSLATE_NOOP("text", "Somebody was refused for a reason that had not come up for a day.")},
    {"wave-stopped", QT_TRANSLATE_NOOP("text", "Migration stopped"),
     QT_TRANSLATE_NOOP("text", "Too many devices of a wave failed, and no further wave starts by itself.")},
    {"certificate-expiry", QT_TRANSLATE_NOOP("text", "Certificate expires"),
     QT_TRANSLATE_NOOP("text", "The certificate of a CA or a server ends in 30, 7 or 1 days.")},
    {"listener-down", QT_TRANSLATE_NOOP("text", "Listener down"),
     QT_TRANSLATE_NOOP("text", "A service of this manager can't be reached, although it should be.")},
    {"crl-stale", QT_TRANSLATE_NOOP("text", "Revocation list stale"),
     QT_TRANSLATE_NOOP("text", "A list is past its time, and no newer one is to be had.")},
};

constexpr NamedWords listenerNames[] = {
    {"management", QT_TRANSLATE_NOOP("text", "The port for devices")},
    {"admin-web", QT_TRANSLATE_NOOP("text", "The web interface")},
    {"ca-service", QT_TRANSLATE_NOOP("text", "The CRL and OCSP service")},
};

QString noticeTr(const char* words)
{
    return QCoreApplication::translate("text", words);
}

const NoticeTitles* titlesOf(std::string_view rule)
{
    for (const NoticeTitles& row : noticeTitles)
        if (row.rule == rule)
            return &row;
    return nullptr;
}

/// Names and problems may hold what somebody else has written: one line, nothing that moves a cursor.
QString oneLine(const std::string& text)
{
    return visibleText(QString::fromStdString(text).simplified());
}

/// What went wrong, in the language of the window.
QString troubleLine(const std::string& english)
{
    return visibleText(detailText(english).simplified());
}

QString failureText(const ToldNotice& notice)
{
    const auto reason = session::trust::reasonFromName(notice.detail);
    return reason ? cause(*reason) : troubleLine(notice.detail);
}

bool wasHeard(const ToldNotice& notice)
{
    return notice.subject.find("/peer/") != std::string::npos;
}

QString failureSentence(const ToldNotice& notice)
{
    const QString who =
        notice.name.empty() ? noticeTr("A peer that is not managed here") : oneLine(notice.name);
    return (wasHeard(notice)
                ? noticeTr("%1 is the first in a day to refuse this manager for it. Others may follow.")
                : noticeTr("%1 is the first in a day to be refused for it. Others may follow."))
        .arg(who);
}

QString certificateHeadline(const ToldNotice& notice)
{
    const bool isAuthority = notice.detail == "authority";
    const QString name = oneLine(notice.name);
    if (notice.days <= 1)
        return (isAuthority ? noticeTr("CA %1 expires within a day")
                            : noticeTr("Server certificate %1 expires within a day"))
            .arg(name);
    return (isAuthority ? noticeTr("CA %1 expires within %2 days")
                        : noticeTr("Server certificate %1 expires within %2 days"))
        .arg(name)
        .arg(notice.days);
}

QString certificateSentence(const ToldNotice& notice)
{
    const QString end = notice.at ? localTime(*notice.at) : QString();
    return (notice.detail == "authority"
                ? noticeTr("It ends %1. What it has signed is worth nothing from then on: change the CA in "
                           "time.")
                : noticeTr("It ends %1. Devices refuse this server from then on: change the certificate in "
                           "time."))
        .arg(end);
}

} // namespace

QString noticeRuleTitle(std::string_view rule)
{
    const NoticeTitles* row = titlesOf(rule);
    return row ? noticeTr(row->title) : QString::fromUtf8(rule.data(), qsizetype(rule.size()));
}

QString noticeRuleHelp(std::string_view rule)
{
    const NoticeTitles* row = titlesOf(rule);
    return row ? noticeTr(row->help) : QString();
}

QString noticeHeadline(const ToldNotice& notice)
{
    if (notice.rule == "failure-class")
        return (wasHeard(notice) ? noticeTr("New kind of refusal by devices: %1")
                                 : noticeTr("New kind of refusal: %1"))
            .arg(failureText(notice));
    if (notice.rule == "wave-stopped")
        return noticeTr("%1 has stopped").arg(workflowTitle(notice.name));
    if (notice.rule == "certificate-expiry")
        return certificateHeadline(notice);
    if (notice.rule == "listener-down")
        return noticeTr("%1 is down").arg(lookUp(listenerNames, notice.subject));
    return noticeTr("Revocation list stale: %1").arg(oneLine(notice.name));
}

QString noticeSentence(const ToldNotice& notice)
{
    if (notice.rule == "failure-class")
        return failureSentence(notice);
    if (notice.rule == "wave-stopped")
        return noticeTr("%1. No further wave starts until somebody resumes it or takes it back.")
            .arg(troubleLine(notice.detail));
    if (notice.rule == "certificate-expiry")
        return certificateSentence(notice);
    if (notice.rule == "listener-down")
        return noticeTr("It can't be reached: %1").arg(troubleLine(notice.detail));
    if (!notice.at)
        return noticeTr("No list is to be had: %1").arg(troubleLine(notice.detail));
    return noticeTr(
               "It lapsed %1, and no newer one is to be had. Certificates that it covers have no status, "
               "and may be refused.")
        .arg(localTime(*notice.at));
}

QString digestHeadline(int notices)
{
    return QCoreApplication::translate("text", "%n notices", nullptr, notices);
}

} // namespace models::text
