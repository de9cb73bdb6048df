#include "app/agent/state_keeper.h"

#include "models/config/device/device_settings_reader.h"
#include "session/agent/read_settings.h"

namespace app::agent {

using namespace session;
using models::shell::ConsoleFacts;

base::Result<session::agent::DeviceFacts> StateKeeper::factsOf(const QString& serial)
{
    auto kept = m_state.read(serial, m_converter);
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return base::failure(base::ErrorCode::NotFound,
                             "device " + serial.toStdString() + " is not kept here");
    return (*kept)->facts;
}

base::Result<ConsoleFacts> StateKeeper::read(const QString& serial)
{
    auto facts = factsOf(serial);
    if (!facts)
        return std::unexpected(facts.error());
    auto candidate = m_state.readCandidate(serial);
    if (!candidate)
        return std::unexpected(candidate.error());
    ConsoleFacts console{.serial = serial,
                         .hostname = QString::fromStdString(facts->hostname),
                         .model = QString::fromStdString(facts->model),
                         .kind = facts->kind,
                         .softwareVersion = QString::fromStdString(facts->softwareVersion),
                         .managers = {},
                         .pushedText = std::move(facts->configText),
                         .runningText = std::move(facts->localText),
                         .candidateText = *std::move(candidate)};
    for (const std::string& manager : facts->managers)
        console.managers << QString::fromStdString(manager);
    return console;
}

models::shell::DeviceKeeper::Result StateKeeper::keepCandidate(const QString& serial,
                                                               const std::optional<std::string>& text)
{
    return m_state.writeCandidate(serial, text);
}

models::shell::DeviceKeeper::Result StateKeeper::change(const QString& serial, const std::string& localText)
{
    auto kept = m_state.read(serial, m_converter);
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return base::failure(base::ErrorCode::NotFound,
                             "device " + serial.toStdString() + " is not kept here");
    DeviceState state = **kept;
    state.facts.localText = localText;
    const models::config::DeviceSettingsReader reader;
    if (const auto settings = session::agent::readSettings(reader, state.facts); !settings)
        return std::unexpected(settings.error());
    return m_state.write(state);
}

void StateKeeper::commit(const QString& serial, const std::string& text, std::function<void(Result)> done)
{
    done(change(serial, text));
}

void StateKeeper::fetch(const models::shell::FetchOrder& order,
                        std::function<void(base::Result<std::string>)> done)
{
    m_fetcher.fetch(order, std::move(done));
}

} // namespace app::agent
