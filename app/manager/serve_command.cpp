#include "app/manager/serve_command.h"

#include "app/manager/exit_status.h"
#include "app/manager/serve_options.h"
#include "app/process/descriptor_limit.h"
#include "app/process/line_queue.h"
#include "app/process/stop_signal.h"
#include "models/text/event_json.h"
#include "session/base/clock.h"

#include <QCoreApplication>

#include <optional>
#include <string>

#include <unistd.h>

namespace app::manager {

using namespace models;
namespace base = session::base;

namespace {

QByteArray lostLine(std::uint64_t lines)
{
    return text::toJsonLine(text::OutputLost{lines}, base::SystemClock().now());
}

void printEvents(process::LineQueue& out, lifecycle::Lifecycle& lifecycle)
{
    QObject::connect(&lifecycle, &lifecycle::Lifecycle::eventArrived,
                     [&out](const session::engine::Event& event) {
                         // What became of a push is told by the lifecycle: it also knows what the device does
                         // not. What nobody asked for is news of the device's own.
                         const auto* answered = std::get_if<session::engine::DeviceAnswered>(&event.fact);
                         if (std::holds_alternative<session::engine::PeerSpoke>(event.fact))
                             return; // for the HA service alone
                         if (!answered || answered->result.job == 0)
                             out.write(text::toJsonLine(event));
                     });
    QObject::connect(
        &lifecycle, &lifecycle::Lifecycle::pushFinished, &lifecycle,
        [&out, &lifecycle](base::JobId job, const lifecycle::DeviceJob& device) {
            out.write(text::toJsonLine(text::PushResult{.serial = device.serial,
                                                        .job = job.value,
                                                        .ok = device.result == lifecycle::JobResult::Ok,
                                                        .detail = device.detail,
                                                        .configDigest = device.digest},
                                       lifecycle.clock().now()));
        });
}

/// Whoever reads the events sees that what CAs say is wrong on purpose.
void printExperiments(process::LineQueue& out, lifecycle::Lifecycle& manager)
{
    auto* lab = manager.lab();
    if (!lab)
        return;
    QObject::connect(lab, &lifecycle::RevocationLab::changed, &manager,
                     [&out, &clock = manager.clock(), lab](const std::string& authority) {
                         const auto found = lab->experiments().find(authority);
                         const auto experiment =
                             found == lab->experiments().end() ? lifecycle::LabExperiment() : found->second;
                         out.write(
                             text::toJsonLine(text::LabOrdered{.authority = authority,
                                                               .behaviour = toText(experiment.behaviour),
                                                               .on = toText(experiment.target),
                                                               .delay = experiment.delay},
                                              clock.now()));
                     });
}

/// Not before `listening`, which is always the first line.
class HttpLine
{
public:
    HttpLine(process::LineQueue& out, Application& application)
    {
        auto& lifecycle = application.lifecycle();
        const auto print = [&out, &lifecycle](const std::string& address) {
            out.write(text::toJsonLine(text::HttpListening{address}, lifecycle.clock().now()));
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

    process::LineQueue lines(STDOUT_FILENO, lostLine); // outlives what it is told of
    auto application = Application::open(options->application);
    std::optional<HttpLine> httpLine;
    base::Result<> started;
    if (!application)
        started = std::unexpected(application.error());
    else {
        printEvents(lines, (*application)->lifecycle());
        printExperiments(lines, (*application)->lifecycle());
        httpLine.emplace(lines, **application);
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
