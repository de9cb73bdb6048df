// What the console of a device asks of the program that keeps the device: the agent that plays it, or a
// console that opened the state directory itself. Main thread. Rules H4, H6.
#pragma once

#include "session/base/device_kind.h"
#include "session/base/error.h"
#include "session/base/secret_text.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>

namespace models::shell {

/// A device as its console sees it. Texts are `set` lines with keys in the clear.
struct ConsoleFacts
{
    QString serial;
    QString hostname;
    QString model;
    session::base::DeviceKind kind = session::base::DeviceKind::Firewall;
    QString softwareVersion;
    QStringList managers; ///< from birth: "host:port"
    std::string pushedText = {};
    std::string runningText = {};                  ///< what its own console committed
    std::optional<std::string> candidateText = {}; ///< what differs from it, if something does
    bool isPlayed = false;                         ///< an agent plays it at this moment
    QString manager = {};                          ///< address that it has a session with, "" for none
    QString authentication = {};                   ///< of that session: "custom" or "predefined"
};

/// A file on another host.
struct FetchOrder
{
    enum class Protocol { Tftp, Scp };
    Protocol protocol = Protocol::Tftp;
    std::string host;
    std::string user = {}; ///< SCP
    session::base::SecretText password = {};
    std::optional<int> port = {};
    std::string path;
};

class DeviceKeeper
{
public:
    using Result = session::base::Result<>;
    virtual ~DeviceKeeper() = default;

    [[nodiscard]] virtual QStringList serials() const = 0;
    [[nodiscard]] virtual session::base::Result<ConsoleFacts> read(const QString& serial) = 0;
    /// Durable when it returns. nullopt: there is nothing but what is committed.
    [[nodiscard]] virtual Result keepCandidate(const QString& serial,
                                               const std::optional<std::string>& text) = 0;
    /// Makes the device run this text; one that it can't run changes nothing. `done` on the main thread.
    virtual void commit(const QString& serial, const std::string& text, std::function<void(Result)> done) = 0;
    /// Really fetches. `done` on the main thread.
    virtual void fetch(const FetchOrder& order,
                       std::function<void(session::base::Result<std::string>)> done) = 0;
    /// Pulls the device's cable, or puts it back; ErrorCode::Unsupported while no agent plays it.
    [[nodiscard]] virtual Result setReachable(const QString& serial, bool isReachable);
};

} // namespace models::shell
