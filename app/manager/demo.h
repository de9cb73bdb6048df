// The demonstration: a generated estate in a private directory, and its devices as handfast-agent in another
// process over real TCP and TLS. Reads the estate from data; knows no device by name. Main thread. Everything
// goes when it is destroyed.
#pragma once

#include "app/manager/application.h"
#include "models/workflows/scenarios/estate.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>

namespace app::manager {

struct DemoOptions
{
    int devices = 0; ///< firewalls; 0: as the estate says
    std::uint64_t seed = 1;
    int sessions = 0;          ///< so many of the devices come, of every group some; 0: all of them
    QString agentProgram = {}; ///< "": the one beside this program
};

class Demo final : public QObject
{
    Q_OBJECT

public:
    explicit Demo(DemoOptions options, QObject* parent = nullptr);
    ~Demo() override;

    /// ErrorCode::Storage when no private directory could be made; then nothing else may be called.
    [[nodiscard]] session::base::Result<> checkDirectory() const;
    /// The private data directory, for Application::open.
    [[nodiscard]] QString dataDirectory() const;
    /// Where a bundle is dropped for a device, as if somebody stood before it.
    [[nodiscard]] QString dropDirectory() const;
    /// Configures the estate, commits it and starts the agents; `application` has been started and outlives
    /// this.
    void begin(Application& application);

Q_SIGNALS:
    void begun();                              ///< the agents are on their way
    void failed(const QString& sentence);      ///< it never began
    void devicesLost(const QString& sentence); ///< the agents ended by themselves

private:
    void makeFleet(Application& application);
    void startAgents(const QByteArray& fleet);

    DemoOptions m_options;
    QTemporaryDir m_directory;
    std::vector<models::workflows::EstateDevice> m_devices;
    QProcess m_agents;
};

} // namespace app::manager
