// A manager (`handfast serve`) with a custom PKI that the openssl tool made, and certificates for one mistake
// each. Clients are raw: each attempt is seen from both ends, by what the client got and by the event that
// the manager printed about it. Blocks; GUI thread.
//
// Base policy: TLS 1.2, profile "devices" trusts custom-root, serial and authorization list are checked,
// predefined certificates are admitted, expired ones are not. Certificates of the same world differ in
// nothing but what their name says:
//
//     good           managed, listed                 unlisted    its name is not on the list
//     other          of the other managed device     unmanaged   listed, of a serial that is not managed
//     expired, early, server-only, weak, foreign (root sent along or not), orphan (of an intermediate),
//     forged factory        the predefined one of the managed device, as the manager exports it
#pragma once

#include "tests/integration/live_estate.h"
#include "tests/session/engine/raw_client.h"

namespace integration {

/// One attempt from both ends.
struct Seen
{
    bool handshake = false;                           ///< as the client sees it
    bool welcome = false;                             ///< the session came up
    QString alert = {};                               ///< that the client received, "" if none
    std::optional<session::wire::Refused> frame = {}; ///< that the client received
    QJsonObject event = {};                           ///< of the manager, empty if it printed none

    [[nodiscard]] QJsonArray checks() const { return event[QLatin1String("checks")].toArray(); }
    [[nodiscard]] QStringList names() const; ///< of the checks, in order
    [[nodiscard]] QString member(const char* name) const { return event[QLatin1String(name)].toString(); }
    /// The alert that the event names, "" for null.
    [[nodiscard]] QString toldAlert() const;
    /// One letter for each check in order: p(ass), F(ail), -(skipped).
    [[nodiscard]] QString outcomes() const;
};

class RefusalEstate
{
public:
    explicit RefusalEstate(const support::FastClock* clock = nullptr);

    /// Manager, certificates, base policy.
    [[nodiscard]] bool start();
    /// Edits and a commit; returns when every thread of the manager judges by it.
    [[nodiscard]] bool commit(const QStringList& edits);

    /// Handshake; then, if it succeeded, a hello as `serial`, or a goodbye without one for "".
    [[nodiscard]] Seen attempt(const engine_tests::ClientWishes& wishes, const QString& serial = {});
    /// The manager's verdict on a client that still holds its connection or has just ended it.
    [[nodiscard]] QJsonObject eventAbout(const std::string& localAddress);

    /// What the shell tells of that attempt: of its device, or among the strangers.
    [[nodiscard]] QJsonObject handshakeOf(const Seen& seen) const;

    [[nodiscard]] LiveEstate& live() { return m_live; }
    [[nodiscard]] const support::OpensslPki& pki() const { return m_pki; }
    [[nodiscard]] std::string address() const { return m_address; }
    [[nodiscard]] QString report() const { return m_report; }

    static QString managed() { return LiveEstate::serial(1); }
    static QString otherManaged() { return LiveEstate::serial(2); }
    static QString unmanaged() { return LiveEstate::serial(9); }

private:
    [[nodiscard]] bool script(const QStringList& lines);
    void makeCertificates();
    [[nodiscard]] QStringList basePolicy() const;
    /// The device's certificate from birth, as a file beside the others.
    [[nodiscard]] bool takeFactoryCertificate();

    LiveEstate m_live;
    support::OpensslPki m_pki;
    std::string m_address;
    QString m_report;
};

/// "certificate_expired", from OpenSSL's "certificate expired".
[[nodiscard]] QString alertName(const std::string& wording);

/// The names of the checks of a whole judgement, in their order.
[[nodiscard]] const QStringList& checkNames();

} // namespace integration
