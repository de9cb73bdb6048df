#include "app/manager/scenario_player.h"

#include "models/workflows/scenarios/rehearsal_failures.h"
#include "models/workflows/scenarios/scenario_check.h"

namespace app::manager {

using namespace models;
using workflows::DriveMigration;

namespace {

QString saidBy(const shell::Reply& reply)
{
    return reply.error.isEmpty() ? reply.text : reply.error;
}

QStringList toUnmet(const session::base::Result<>& result)
{
    return result ? QStringList() : QStringList{QString::fromStdString(result.error().detail)};
}

/// Another text when it got on: a step further, or a device.
QString progressOf(const QJsonObject& status)
{
    QString text = QString::number(status[QLatin1String("current")].toInt()) + QLatin1Char(' ') +
                   status[QLatin1String("takes_back")].toString();
    for (const QJsonValue& wave : status[QLatin1String("waves")].toArray())
        for (const QJsonValue& device : wave[QLatin1String("devices")].toArray())
            text += QLatin1Char(' ') + device[QLatin1String("state")].toString();
    return text;
}

/// Why a step can't be done, or what it waits for.
QStringList openIn(const QJsonObject& status)
{
    const QJsonObject step = workflows::stepToDo(status);
    QStringList open;
    for (const QJsonValue& condition : step[QLatin1String("conditions")].toArray())
        if (condition[QLatin1String("state")].toString() != QLatin1String("holds"))
            open << QStringLiteral("%1 (%2)").arg(condition[QLatin1String("id")].toString(),
                                                  condition[QLatin1String("measured")].toString());
    QString sentence =
        QStringLiteral("step %1 is %2")
            .arg(step[QLatin1String("id")].toString(), step[QLatin1String("state")].toString());
    if (!open.isEmpty())
        sentence += QStringLiteral(", open: ") + open.join(QStringLiteral(", "));
    if (const QString summary = step[QLatin1String("summary")].toString(); !summary.isEmpty())
        sentence += QStringLiteral(", ") + summary;
    return {sentence};
}

} // namespace

void ScenarioPlayer::play()
{
    for (const Step& step : m_scenario.steps) {
        if (m_report.hasFailed()) {
            m_report.skip(step.line, titleOf(step));
            continue;
        }
        m_report.beginStep(step.line, titleOf(step));
        m_failures = {};
        const QStringList unmet = perform(step);
        m_report.endStep(unmet, unmet.isEmpty() ? QJsonArray() : m_failures);
    }
}

QStringList ScenarioPlayer::perform(const Step& step)
{
    m_within = step.within.value_or(m_scenario.within);
    m_manager = step.manager;
    QStringList unmet = std::visit([this](const auto& one) { return act(one); }, step.act);
    if (const QString problem = m_stage.programs().problem(); !problem.isEmpty())
        unmet << problem;
    return unmet;
}

QStringList ScenarioPlayer::timeOut(QStringList unmet) const
{
    unmet.prepend(QStringLiteral("not within %1 s").arg(m_within.count()));
    return unmet;
}

QStringList ScenarioPlayer::act(const workflows::RunCommands& run)
{
    std::vector<std::string> commands = run.commands;
    if (!run.file.empty()) {
        const auto lines = m_stage.linesOf(run.file);
        if (!lines)
            return {QString::fromStdString(lines.error().detail)};
        commands = *lines;
    }
    for (const std::string& command : commands) {
        const shell::Reply reply = m_stage.ask(command, run.device);
        const QStringList unmet = workflows::unmetOutcome(run.outcome, reply.exitStatus != 0, saidBy(reply));
        if (!unmet.isEmpty())
            return QStringList{QString::fromStdString(command)} + unmet;
    }
    return {};
}

QStringList ScenarioPlayer::readStatus(QJsonObject& status)
{
    const shell::Reply reply = m_stage.ask("request migration status", m_manager);
    if (reply.exitStatus != 0)
        return {reply.error};
    status = reply.json.toObject();
    m_progress = progressOf(status);
    m_failures = workflows::failuresIn(status);
    const QString step = workflows::stepToDo(status)[QLatin1String("id")].toString();
    if (step != m_lastTold && !step.isEmpty())
        m_report.note(QStringLiteral("at step ") + step, step);
    m_lastTold = step;
    return {};
}

QStringList ScenarioPlayer::driveOnce(const DriveMigration& drive, bool& isHopeless)
{
    QJsonObject status;
    if (const QStringList unmet = readStatus(status); !unmet.isEmpty()) {
        isHopeless = true;
        return unmet;
    }
    const QString wanted = QString::fromStdString(drive.step);
    if (drive.way == DriveMigration::Way::Forward) {
        const QJsonObject step = workflows::stepIn(status, wanted);
        isHopeless = !wanted.isEmpty() && step.isEmpty();
        if (isHopeless)
            return {QStringLiteral("the workflow has no step %1").arg(wanted)};
        if (status[QLatin1String("finished")].toBool() ||
            step[QLatin1String("state")].toString() == QLatin1String("done"))
            return {};
        isHopeless = status[QLatin1String("stopped")].toBool();
        if (isHopeless)
            return {QStringLiteral("stopped: ") + status[QLatin1String("stop_reason")].toString()};
        // What has been proven since that status is not followed by the next step in the same breath.
        const QString toDo = workflows::stepToDo(status)[QLatin1String("id")].toString();
        const shell::Reply reply =
            m_stage.ask("request migration next step " + toDo.toStdString(), m_manager);
        return (reply.exitStatus == 0 ? QStringList() : QStringList{reply.error}) + openIn(status);
    }
    if (drive.way == DriveMigration::Way::AllBack && status[QLatin1String("takes_back")].toString().isEmpty())
        return {};
    const shell::Reply reply = m_stage.ask("request migration rollback", m_manager);
    if (drive.way == DriveMigration::Way::OneBack && reply.exitStatus == 0)
        return {};
    return {reply.exitStatus == 0 ? QStringLiteral("there is more to take back") : reply.error};
}

void ScenarioPlayer::jumpOverWait()
{
    const auto now = m_stage.clock().now();
    std::optional<session::base::TimePoint> next;
    for (const QJsonValue& device : m_stage.ask("show devices all", m_manager).json.toArray()) {
        const auto end =
            session::base::fromRfc3339(device[QLatin1String("disconnect_deadline")].toString().toStdString());
        if (end && *end > now && (!next || *end < *next))
            next = *end;
    }
    if (!next)
        return;
    m_stage.clock().advance(*next - now);
    m_report.note(QStringLiteral("the disconnect wait is over"));
}

QStringList ScenarioPlayer::act(const DriveMigration& drive)
{
    QStringList unmet;
    bool isHopeless = false;
    const auto isDecided = [&] {
        unmet = driveOnce(drive, isHopeless);
        if (!unmet.isEmpty())
            jumpOverWait();
        return unmet.isEmpty() || isHopeless;
    };
    QString before;
    do { // anew whenever it gets on
        before = m_progress;
        const auto getsOn = [&] { return isDecided() || m_progress != before; };
        if (m_stage.waitUntil(getsOn, m_within) && (unmet.isEmpty() || isHopeless))
            return unmet;
    } while (m_progress != before);
    return timeOut(unmet);
}

QStringList ScenarioPlayer::act(const workflows::JumpClock& jump)
{
    m_stage.clock().advance(jump.by);
    return {};
}

QStringList ScenarioPlayer::act(const workflows::ChangeProgram& change)
{
    using What = workflows::ChangeProgram::What;
    const QString program = QString::fromStdString(change.program);
    if (change.what == What::Start)
        return toUnmet(m_stage.programs().start(program));
    return toUnmet(m_stage.programs().end(program, change.what == What::Kill));
}

QStringList ScenarioPlayer::act(const workflows::ChangeCables& change)
{
    return toUnmet(m_stage.setCables(change.serials, change.isIn));
}

QStringList ScenarioPlayer::act(const workflows::SetResponder& responder)
{
    m_stage.setResponder(responder.name, responder.mode);
    return {};
}

QStringList ScenarioPlayer::act(const workflows::RememberConfiguration& remember)
{
    const auto text = m_stage.configuration(m_manager);
    if (!text)
        return toUnmet(std::unexpected(text.error()));
    m_remembered[remember.name] = *text;
    return {};
}

QStringList ScenarioPlayer::act(const workflows::MarkEvents&)
{
    m_stage.programs().mark();
    return {};
}

QStringList ScenarioPlayer::unmet(const workflows::ScenarioExpectation& expectation)
{
    QStringList unmet =
        workflows::unmetEvents(expectation.events, m_stage.programs().managerEvents(),
                               m_stage.programs().agentEvents(), m_stage.programs().peerEvents());
    if (!expectation.devices.empty()) {
        const shell::Reply reply = m_stage.ask("show devices all", m_manager);
        unmet += reply.exitStatus == 0 ? workflows::unmetDevices(expectation.devices, reply.json.toArray())
                                       : QStringList{reply.error};
    }
    if (expectation.migration) {
        QJsonObject status;
        const QStringList unread = readStatus(status);
        unmet += unread.isEmpty() ? workflows::unmetMigration(*expectation.migration, status) : unread;
    }
    if (!expectation.configuration.empty()) {
        const auto remembered = m_remembered.find(expectation.configuration);
        const auto present = m_stage.configuration(m_manager);
        if (remembered == m_remembered.end())
            unmet << QStringLiteral("nothing was remembered as %1")
                         .arg(QString::fromStdString(expectation.configuration));
        else
            unmet += present ? workflows::unmetConfiguration(remembered->second, *present)
                             : toUnmet(std::unexpected(present.error()));
    }
    if (expectation.command) {
        const shell::Reply reply = m_stage.ask(*expectation.command, m_manager);
        unmet += workflows::unmetOutcome(expectation.outcome, reply.exitStatus != 0, saidBy(reply));
    }
    return unmet;
}

QStringList ScenarioPlayer::act(const workflows::CheckExpectation& check)
{
    QStringList open;
    const auto look = [&] {
        open = unmet(check.expectation);
        return open.isEmpty();
    };
    if (!check.isAwaited)
        return look() ? QStringList() : open;
    return m_stage.waitUntil(look, m_within) ? QStringList() : timeOut(open);
}

} // namespace app::manager
