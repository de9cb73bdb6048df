// The devices of a state directory, for their consoles. While no agent plays them a commit just changes what
// is kept; LiveKeeper is for the agent that does. Main thread.
#pragma once

#include "app/agent/file_fetcher.h"
#include "app/agent/state_directory.h"
#include "models/shell/device_keeper.h"

namespace app::agent {

class StateKeeper : public models::shell::DeviceKeeper
{
public:
    /// Refers to both.
    StateKeeper(const StateDirectory& state, DeviceConverter& converter)
        : m_state(state),
          m_converter(converter)
    {
    }

    [[nodiscard]] QStringList serials() const override { return m_state.serials(); }
    [[nodiscard]] session::base::Result<models::shell::ConsoleFacts> read(const QString& serial) override;
    [[nodiscard]] Result keepCandidate(const QString& serial,
                                       const std::optional<std::string>& text) override;
    void commit(const QString& serial, const std::string& text, std::function<void(Result)> done) override;
    void fetch(const models::shell::FetchOrder& order,
               std::function<void(session::base::Result<std::string>)> done) override;

protected:
    /// Of a device that is kept; ErrorCode::NotFound for another.
    [[nodiscard]] virtual session::base::Result<session::agent::DeviceFacts> factsOf(const QString& serial);

    const StateDirectory& m_state;
    DeviceConverter& m_converter;

private:
    [[nodiscard]] Result change(const QString& serial, const std::string& localText);

    FileFetcher m_fetcher;
};

} // namespace app::agent
