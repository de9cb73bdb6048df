#include "app/manager/serve_command.h"

#include "app/manager/exit_status.h"
#include "app/manager/serve_options.h"
#include "app/process/descriptor_limit.h"
#include "app/process/stop_signal.h"
#include "models/text/event_json.h"

#include <QCoreApplication>

#include <cstdio>
#include <optional>
#include <string>

namespace app::manager {

using namespace models;
namespace base = session::base;

namespace {

void printLine(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void printEvents(lifecycle::Lifecycle& lifecycle)
{
    QObject::connect(&lifecycle, &lifecycle::Lifecycle::eventArrived,
                     [](const session::engine::Event& event) {
                         // What became of a push is told by the lifecycle: it also knows what the device does
                         // not. What nobody asked for is news of the device's own.
                         const auto* answered = std::get_if<session::engine::DeviceAnswered>(&event.fact);
                         if (std::holds_alternative<session::engine::PeerSpoke>(event.fact))
                             return; // for the HA service alone
                         if (!answered || answered->result.job == 0)
                             printLine(text::toJsonLine(event));
                     });
    QObject::connect(
        &lifecycle, &lifecycle::Lifecycle::pushFinished, &lifecycle,
        [&lifecycle](base::JobId job, const lifecycle::DeviceJob& device) {
            printLine(text::toJsonLine(text::PushResult{.serial = device.serial,
                                                        .job = job.value,
                                                        .ok = device.result == lifecycle::JobResult::Ok,
                                                        .detail = device.detail,
                                                        .configDigest = device.digest},
                                       lifecycle.clock().now()));
        });
}

/// Not before `listening`, which is always the first line.
class HttpLine
{
public:
    explicit HttpLine(Application& application)
    {
        auto& lifecycle = application.lifecycle();
        const auto print = [&lifecycle](const std::string& address) {
            printLine(text::toJsonLine(text::HttpListening{address}, lifecycle.clock().now()));
        };
        QObject::connect(application.services(), &services::CaServices::listening, &m_context,
                         [this, print](const std::string& address) {
                             m_waiting = address;
                             if (m_isListening)
                                 print(address);
                         });
        QObject::connect(&lifecycle, &lifecycle::Lifecycle::eventArrived, &m_context,
                         [this, print](const session::engine::Event& event) {
                             if (m_isListening ||
                                 !std::holds_alternative<session::engine::Listening>(event.fact))
                                 return;
                             m_isListening = true;
                             if (!m_waiting.empty())
                                 print(m_waiting);
                         });
    }

private:
    bool m_isListening = false;
    std::string m_waiting;
    QObject m_context;
};

/// Arguments that name what is not there, or not of that kind.
bool isUnusable(const base::Error& error)
{
    return error.code == base::ErrorCode::InvalidArgument || error.code == base::ErrorCode::NotFound;
}

} // namespace

int runServe(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const auto options = readServeOptions(arguments);
    if (!options) {
        err << "handfast serve: " << QString::fromStdString(options.error().detail) << Qt::endl;
        return unusableStatus;
    }
    if (!options->helpText.isEmpty()) {
        out << options->helpText << Qt::flush;
        return 0;
    }
    process::raiseDescriptorLimit();
    const process::StopSignal stopSignal(process::StopSignal::BlockedCalls::GoOn);
    QObject::connect(&stopSignal, &process::StopSignal::stopRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);

    auto application = Application::open(options->application);
    std::optional<HttpLine> httpLine;
    base::Result<> started;
    if (!application)
        started = std::unexpected(application.error());
    else {
        printEvents((*application)->lifecycle());
        httpLine.emplace(**application);
        started = (*application)->start();
    }
    if (!started) {
        err << "handfast serve: " << QString::fromStdString(started.error().detail) << Qt::endl;
        return isUnusable(started.error()) ? unusableStatus : failedStatus;
    }
    const int status = QCoreApplication::exec();
    (*application)->stop();
    return status;
}

} // namespace app::manager
