// ScenarioStage: a second manager, and how the two become a pair. S-4, W-9.
#include "app/manager/scenario_stage.h"

#include "session/base/host_port.h"

namespace app::manager {

using namespace models;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::chrono::milliseconds pairTime{120'000};

} // namespace

/// The first is its primary, and serves.
Result<> ScenarioStage::formPair()
{
    const QString program = peerProgram();
    const std::string peer(workflows::scenarioPeer);
    if (auto made = makeManager(m_programs->dataDirectory(program)); !made)
        return made;
    if (auto started = m_programs->start(program); !started)
        return started;
    const QString passphrase = m_directory + QStringLiteral("/pair.pass");
    if (auto written = writePrivately(passphrase, "a pair of two\n"); !written)
        return written;
    const std::string file = " file pair.json passphrase-file pair.pass";
    if (auto done = command("request high-availability pair export" + file); !done)
        return done;
    if (auto done = command("request high-availability pair import" + file, peer); !done)
        return done;
    const auto settings = [](const std::string& own, const std::string& other, const QString& address) {
        const auto place = session::base::parseHostPort(address.toStdString());
        const auto [host, port] = place.value_or(session::base::HostPort());
        const std::string ha = "set deviceconfig high-availability ";
        const std::string advanced = ha + "election-option timers advanced ";
        return std::vector<std::string>{ha + "enabled yes",
                                        ha + "serial " + own,
                                        ha + "peer ip-address " + host,
                                        ha + "peer port " + std::to_string(port),
                                        ha + "peer serial " + other,
                                        advanced + "promotion-hold-time 500",
                                        advanced + "heartbeat-interval 1000"};
    };
    auto lines = settings("M1", "M2", m_programs->managerAddress(program));
    lines.emplace_back("commit description pair");
    for (const std::string& line : lines)
        if (auto done = command(line); !done)
            return done;
    lines = settings("M2", "M1", m_programs->managerAddress());
    lines.insert(lines.end(),
                 {"set deviceconfig high-availability election-option priority secondary", "commit"});
    for (const std::string& line : lines)
        if (auto done = command(line, peer); !done)
            return done;
    return awaitPair();
}

/// The one that serves says so once it has the other's answer.
Result<> ScenarioStage::awaitPair()
{
    const auto isFormed = [this] {
        return ask("show high-availability state").json.toObject()[QLatin1String("sync")].toString() ==
               QLatin1String("in-sync");
    };
    if (waitUntil(isFormed, pairTime))
        return {};
    return failure(ErrorCode::Timeout, "the two managers do not come to the same state");
}

} // namespace app::manager
