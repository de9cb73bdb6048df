// Watches over the manager for what is worth a word: refusals and lists by the event stream, certificates by
// the clock; who looks after something else (plans, the CA service) tells it here. Keeps the book in the
// store. Main thread; certificates are decoded in the work pool. ux 3.9.
#pragma once

#include "models/config/configuration.h"
#include "models/lifecycle/notices/notice_book.h"
#include "session/engine/event.h"

#include <QObject>
#include <QTimer>

namespace models::lifecycle {

class Lifecycle;

/// Names of listeners, as subjects of NoticeRule::ListenerDown.
namespace listeners {
inline constexpr const char* management = "management";
inline constexpr const char* adminWeb = "admin-web";
inline constexpr const char* caService = "ca-service";
} // namespace listeners

class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    /// Reads what was kept; the lifecycle is loaded and outlives this.
    explicit NoticeDesk(Lifecycle& lifecycle, QObject* parent = nullptr);
    ~NoticeDesk() override;

    /// From now on it looks by itself: a manager runs here.
    void start();
    /// A minute has passed, or something was changed.
    void look();

    [[nodiscard]] const NoticeBook& book() const { return m_book; }
    [[nodiscard]] const Lifecycle& lifecycle() const { return m_lifecycle; }

    void stands(NoticeFact fact);
    void ended(NoticeRule rule, const std::string& subject);

    /// Kept when it returns; ErrorCode::Storage when it can't be.
    [[nodiscard]] session::base::Result<> setMuted(NoticeRule rule, bool isMuted);
    [[nodiscard]] session::base::Result<> snooze(std::optional<session::base::TimePoint> until);
    [[nodiscard]] session::base::Result<> markAllRead();

Q_SIGNALS:
    void changed(); ///< what book() says
    void digestReady(const models::lifecycle::NoticeDigest& digest);

private:
    void note(const session::engine::Event& event);
    void noteRefusal(const session::engine::Event& event, const session::engine::SessionRefused& fact);
    void noteLists(const session::engine::Attempt& attempt);
    void noteCertificates();
    void noteListener(const char* name, const std::string& address, const std::string& problem);
    [[nodiscard]] session::base::Result<> save();
    void saved();
    void tell();
    void awaitDigest();

    Lifecycle& m_lifecycle;
    NoticeBook m_book;
    QTimer m_minute;
    QTimer m_digest;
    std::optional<session::base::TimePoint> m_certificatesSeen;
    bool m_isUnsaved = false;
};

/// The certificates of CAs and servers that end within 30 days, each with the least of 30, 7 and 1 days that
/// it is within. Decodes all certificates: for the work pool. Pure.
[[nodiscard]] std::vector<NoticeFact> endingCertificates(const config::Configuration& running,
                                                         session::base::TimePoint now);
/// An address without user name, password and query.
[[nodiscard]] std::string withoutSecrets(const std::string& url);

} // namespace models::lifecycle
