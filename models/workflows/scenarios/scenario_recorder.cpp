#include "models/workflows/scenarios/scenario_recorder.h"

#include "models/config/edit.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/workflows/migration.h"
#include "models/workflows/plans/start_words.h"
#include "models/workflows/scenarios/recorded_state.h"
#include "models/workflows/scenarios/scenario_writer.h"
#include "session/base/log.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <map>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

std::string joinedWords(const StartWords& words)
{
    std::string line = "request migration start";
    for (const std::string& word : words)
        line += ' ' + config::quoted(word);
    return line;
}

QJsonObject asStep(const char* word, const QJsonValue& value)
{
    return {{QLatin1String(word), value}};
}

} // namespace

ScenarioRecorder::ScenarioRecorder(lifecycle::Lifecycle& lifecycle, MigrationDesk& desk)
    : m_lifecycle(lifecycle),
      m_desk(desk)
{
    connect(&desk, &MigrationDesk::acted, this, &ScenarioRecorder::noteAct);
    connect(&desk, &MigrationDesk::statusChanged, this, [this] {
        if (isRecording() && isAskedDone()) // before another plan takes its place
            flush();
    });
    connect(&lifecycle, &lifecycle::Lifecycle::runningChanged, this, &ScenarioRecorder::noteCommit);
    connect(&lifecycle, &lifecycle::Lifecycle::pushBegun, this, &ScenarioRecorder::notePush);
}

Result<> ScenarioRecorder::begin(const QString& file)
{
    if (isRecording())
        return failure(ErrorCode::Conflict, "a scenario is being recorded already: " + m_file.toStdString());
    std::vector<lifecycle::DeviceRecord> records;
    for (const auto& [serial, record] : m_lifecycle.devices().records())
        records.push_back(record);
    std::ranges::sort(records, {}, &lifecycle::DeviceRecord::serial);
    const auto now = m_lifecycle.clock().now();
    RecordedState state = recordedState(m_lifecycle.running(), records, now);
    m_estate = std::move(state.estate);
    m_before = std::move(state.steps);
    m_clock = QString::fromStdString(session::base::toRfc3339(now));
    m_running = m_lifecycle.running();
    m_steps = {};
    m_asked.clear();
    m_file = file;
    auto written = write();
    if (!written)
        m_file.clear();
    Q_EMIT changed();
    return written;
}

Result<> ScenarioRecorder::end()
{
    if (!isRecording())
        return failure(ErrorCode::NotFound, "no scenario is being recorded");
    flush();
    m_steps << asStep("wait", presentCounts());
    const auto written = write();
    m_file.clear();
    Q_EMIT changed();
    return written;
}

/// A commit or push that a plan is just making.
bool ScenarioRecorder::isPlansOwn() const
{
    return m_desk.plan() && m_desk.plan()->intent.has_value();
}

void ScenarioRecorder::noteAct(const QString& words, const QString& step)
{
    if (!isRecording())
        return;
    if (words == QLatin1String("next")) {
        if (step != m_asked)
            flush();
        m_asked = step;
        ++m_times;
        if (isAskedDone()) // nothing may tell so again before another plan takes its place
            flush();
        return;
    }
    flush();
    if (words == QLatin1String("start"))
        return addRun({joinedWords(startWords(*m_desk.plan(), m_lifecycle.candidate()))});
    if (words == QLatin1String("rollback"))
        return add(asStep("back", QStringLiteral("one")));
    addRun({"request migration " + words.toStdString()});
}

bool ScenarioRecorder::isAskedDone() const
{
    const auto& plan = m_desk.plan();
    if (m_asked.isEmpty() || !plan)
        return false;
    const auto ids = stepsOf(*plan);
    const auto place = std::ranges::find(ids, m_asked.toStdString(), [](Step one) { return toText(one); });
    return place - ids.begin() < std::ptrdiff_t(plan->current);
}

void ScenarioRecorder::flush()
{
    if (m_asked.isEmpty())
        return;
    const bool isDone = isAskedDone();
    const QString step = std::exchange(m_asked, {});
    const int times = std::exchange(m_times, 0);
    if (isDone)
        return add(asStep("next", step));
    for (int i = 0; i < times; ++i) {
        add(asStep("wait",
                   QJsonObject{{QStringLiteral("migration"), QJsonObject{{QStringLiteral("step"), step}}}}));
        addRun({"request migration next step " + step.toStdString()});
    }
}

void ScenarioRecorder::noteCommit()
{
    const config::Configuration before = std::exchange(m_running, m_lifecycle.running());
    if (!isRecording() || isPlansOwn())
        return;
    auto commands = recordedCommands(before, m_running, m_lifecycle.clock().now());
    if (commands.empty())
        return;
    flush();
    commands.emplace_back("commit");
    addRun(commands);
}

void ScenarioRecorder::notePush(session::base::JobId id)
{
    if (!isRecording() || isPlansOwn())
        return;
    const auto job = std::ranges::find(m_lifecycle.jobs(), id, &lifecycle::Job::id);
    if (job == m_lifecycle.jobs().end() || job->type != lifecycle::JobType::CommitAll)
        return;
    std::vector<std::string> commands;
    for (const lifecycle::DeviceJob& row : job->devices) {
        const auto* record = m_lifecycle.devices().find(row.serial);
        if (record && !record->templateStack.empty())
            commands.push_back("commit-all template-stack " + config::quoted(record->templateStack) +
                               " device " + config::quoted(row.serial.value));
    }
    if (commands.empty())
        return;
    flush();
    addRun(commands);
}

void ScenarioRecorder::addRun(const std::vector<std::string>& commands)
{
    QJsonArray lines;
    for (const std::string& command : commands)
        lines << QString::fromStdString(command);
    add(asStep("run", lines.size() == 1 ? lines.first() : QJsonValue(lines)));
}

void ScenarioRecorder::add(const QJsonValue& step)
{
    m_steps << step;
    if (const auto written = write(); !written)
        session::base::log(session::base::LogLevel::Error, written.error().detail);
    Q_EMIT changed();
}

QJsonObject ScenarioRecorder::presentCounts() const
{
    std::map<std::string, int> counts;
    for (const auto& [serial, record] : m_lifecycle.devices().records())
        if (record.session && record.session->attempt->verdict.world)
            ++counts[std::string(session::trust::toText(*record.session->attempt->verdict.world))];
    QJsonArray wishes;
    for (const auto& [world, number] : counts)
        wishes << QJsonObject{{QStringLiteral("connected"), QStringLiteral("yes")},
                              {QStringLiteral("authentication"), QString::fromStdString(world)},
                              {QStringLiteral("number"), number}};
    return {{QStringLiteral("count"), wishes}};
}

Result<> ScenarioRecorder::write() const
{
    QJsonArray steps = m_before;
    for (const QJsonValue& step : m_steps)
        steps << step;
    const QJsonObject scenario{{QStringLiteral("scenario"), QFileInfo(m_file).completeBaseName()},
                               {QStringLiteral("clock"), m_clock},
                               {QStringLiteral("within"), QStringLiteral("120s")},
                               {QStringLiteral("estate"), m_estate},
                               {QStringLiteral("steps"), steps}};
    QSaveFile file(m_file);
    const QByteArray text = writeScenario(scenario);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(ErrorCode::Storage, m_file.toStdString() + ": " + file.errorString().toStdString());
    return {};
}

} // namespace models::workflows
