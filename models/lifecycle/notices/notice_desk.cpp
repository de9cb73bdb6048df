#include "models/lifecycle/notices/notice_desk.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/own_channels.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/store.h"
#include "session/base/log.h"
#include "session/engine/handshake_story.h"
#include "session/revocation/checker.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace models::lifecycle {

using session::base::Result;
using session::base::TimePoint;
using session::trust::RevocationStatus;
using session::trust::StatusSource;

namespace {

constexpr std::string_view noticesKey = "notices";
constexpr std::chrono::minutes betweenLooks(1);
constexpr std::chrono::hours betweenCertificates(1);
constexpr std::chrono::hours longestWait(1); ///< of a timer: the clock may be set meanwhile
constexpr int daysBefore[] = {1, 7, 30};

/// Whoever is asked by SSL/TLS service profiles presents it as a server.
bool isOfServer(const config::CertificateFacts& facts)
{
    return std::ranges::any_of(facts.uses, [](const std::vector<std::string>& path) {
        return std::ranges::find(path, "ssl-tls-service-profile") != path.end();
    });
}

} // namespace

std::vector<NoticeFact> endingCertificates(const config::Configuration& running, TimePoint now)
{
    std::vector<NoticeFact> ending;
    for (const config::CertificateFacts& facts : config::certificateFacts(running)) {
        if (!facts.certificate || facts.isRevoked || !(facts.isAuthority() || isOfServer(facts)))
            continue;
        const TimePoint end = facts.certificate->notAfter();
        const auto* const days = std::ranges::find_if(
            daysBefore, [left = end - now](int limit) { return left <= std::chrono::days(limit); });
        if (days != std::end(daysBefore))
            ending.push_back({.rule = NoticeRule::CertificateEnds,
                              .subject = facts.certificate->sha256(),
                              .name = facts.name,
                              .detail = facts.isAuthority() ? "authority" : "server",
                              .days = *days,
                              .at = end});
    }
    return ending;
}

std::string withoutSecrets(const std::string& url)
{
    return QUrl(QString::fromStdString(url))
        .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString()
        .toStdString();
}

NoticeDesk::NoticeDesk(Lifecycle& lifecycle, QObject* parent) : QObject(parent), m_lifecycle(lifecycle)
{
    if (const auto kept = lifecycle.store().value(noticesKey); kept && *kept)
        m_book = NoticeBook::fromJson(QByteArray::fromStdString(**kept));
    m_minute.setInterval(betweenLooks);
    connect(&m_minute, &QTimer::timeout, this, &NoticeDesk::look);
    m_digest.setSingleShot(true);
    connect(&m_digest, &QTimer::timeout, this, &NoticeDesk::tell);
}

NoticeDesk::~NoticeDesk()
{
    if (m_isUnsaved)
        saved();
}

void NoticeDesk::start()
{
    connect(&m_lifecycle, &Lifecycle::eventArrived, this, &NoticeDesk::note);
    connect(&m_lifecycle, &Lifecycle::runningChanged, this, &NoticeDesk::noteCertificates);
    connect(&m_lifecycle, &Lifecycle::foundationReplaced, this, &NoticeDesk::noteCertificates);
    m_minute.start();
    noteCertificates();
}

void NoticeDesk::look()
{
    const TimePoint now = m_lifecycle.clock().now();
    if (!m_certificatesSeen || now - *m_certificatesSeen >= betweenCertificates || now < *m_certificatesSeen)
        noteCertificates();
    const OwnChannels& own = m_lifecycle.ownChannels();
    noteListener(listeners::adminWeb, own.webAddress(), own.problemOf(session::base::Channel::AdminWeb));
    if (m_lifecycle.engine() && m_lifecycle.listeningAddress().empty())
        noteListener(listeners::management, {}, "it has no address");
    else
        ended(NoticeRule::ListenerDown, listeners::management);
    if (m_isUnsaved)
        saved();
    tell();
}

void NoticeDesk::noteListener(const char* name, const std::string& address, const std::string& problem)
{
    if (problem.empty())
        return ended(NoticeRule::ListenerDown, name);
    stands({.rule = NoticeRule::ListenerDown, .subject = name, .name = address, .detail = problem});
}

void NoticeDesk::note(const session::engine::Event& event)
{
    if (const auto* refused = std::get_if<session::engine::SessionRefused>(&event.fact))
        noteRefusal(event, *refused);
    else if (const auto* up = std::get_if<session::engine::SessionUp>(&event.fact))
        noteLists(*up->attempt);
}

void NoticeDesk::noteRefusal(const session::engine::Event& event, const session::engine::SessionRefused& fact)
{
    noteLists(*fact.attempt);
    const auto reason = fact.attempt->verdict.reason;
    if (!reason)
        return;
    const std::string name(session::trust::rowOf(*reason).name);
    NoticeFact found{.rule = NoticeRule::FailureClass,
                     .subject = name + '/' + std::string(toText(fact.judge)) + '/' +
                                std::string(toText(event.channel)),
                     .name = {},
                     .detail = name};
    // What a stranger claims to be is nobody's business here.
    if (fact.serial)
        if (const DeviceRecord* record = m_lifecycle.devices().find(*fact.serial))
            found.name = record->serial.value;
    if (m_book.failed(std::move(found), m_lifecycle.clock().now()))
        saved();
    else
        m_isUnsaved = true; // when it was seen last
}

/// A list that is past its time, and was looked for in vain; or one that is of use again.
void NoticeDesk::noteLists(const session::engine::Attempt& attempt)
{
    const auto* checker = m_lifecycle.revocation();
    if (!checker)
        return;
    for (const auto& [fingerprint, fact] : attempt.revocation.byFingerprint)
        for (const auto& step : fact.steps) {
            const auto& [kind, url] = step.source;
            const auto span = kind == StatusSource::Kind::Crl ? checker->lists().of(url) : std::nullopt;
            if (!span)
                continue;
            const std::string shown = withoutSecrets(url);
            if (span->nextUpdate > m_lifecycle.clock().now())
                ended(NoticeRule::ListStale, shown);
            else if (fact.status == RevocationStatus::Unavailable)
                stands(
                    {.rule = NoticeRule::ListStale, .subject = shown, .name = shown, .at = span->nextUpdate});
        }
}

void NoticeDesk::noteCertificates()
{
    const TimePoint now = m_lifecycle.clock().now();
    m_certificatesSeen = now;
    m_lifecycle.workPool().run(
        [running = m_lifecycle.sharedRunning(), now] { return endingCertificates(*running, now); },
        [desk = QPointer(this)](const std::vector<NoticeFact>& ending) {
            if (!desk)
                return;
            std::set<std::string> subjects;
            for (const NoticeFact& fact : ending) {
                subjects.insert(fact.subject);
                desk->stands(fact);
            }
            if (desk->m_book.endedBut(NoticeRule::CertificateEnds, subjects))
                desk->saved();
        });
}

void NoticeDesk::stands(NoticeFact fact)
{
    if (m_book.stands(std::move(fact), m_lifecycle.clock().now()))
        saved();
}

void NoticeDesk::ended(NoticeRule rule, const std::string& subject)
{
    if (m_book.ended(rule, subject))
        saved();
}

Result<> NoticeDesk::setMuted(NoticeRule rule, bool isMuted)
{
    m_book.setMuted(rule, isMuted);
    return save();
}

Result<> NoticeDesk::snooze(std::optional<TimePoint> until)
{
    m_book.snooze(until);
    return save();
}

Result<> NoticeDesk::markAllRead()
{
    m_book.markAllRead();
    return save();
}

Result<> NoticeDesk::save()
{
    const auto kept = m_lifecycle.store().setValue(noticesKey, m_book.toJson().toStdString());
    m_isUnsaved = !kept;
    Q_EMIT changed();
    awaitDigest();
    return kept;
}

/// Of what was found and not wished: nobody waits for an answer, and the next minute tries again.
void NoticeDesk::saved()
{
    if (const auto kept = save(); !kept)
        session::base::log(session::base::LogLevel::Error, "notices can't be kept: " + kept.error().detail);
}

void NoticeDesk::tell()
{
    if (const auto digest = m_book.takeDigest(m_lifecycle.clock().now()))
        Q_EMIT digestReady(*digest);
    awaitDigest();
}

void NoticeDesk::awaitDigest()
{
    const auto due = m_book.digestDue();
    if (!due)
        return m_digest.stop();
    const auto left = *due - m_lifecycle.clock().now();
    m_digest.start(std::clamp<std::chrono::milliseconds>(left, std::chrono::milliseconds(0), longestWait));
}

} // namespace models::lifecycle
