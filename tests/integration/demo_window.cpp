#include "tests/integration/demo_window.h"

#include "models/workflows/scenarios/rehearsal.h"
#include "tests/views/panes/hands.h"

#include <QLabel>
#include <QTest>

namespace integration {

using app::manager::Application;
using app::manager::ApplicationOptions;
using support::seen;

DemoWindow::DemoWindow()
    : m_theme(views::theme::ThemeChoice::Light),
      m_demo({.devices = 0, .seed = 1, .agentProgram = QStringLiteral(HANDFAST_BIN_DIR "/handfast-agent")})
{
    QObject::connect(&m_demo, &app::manager::Demo::failed,
                     [this](const QString& sentence) { m_report = sentence; });
}

DemoWindow::~DemoWindow() = default;

bool DemoWindow::open()
{
    ApplicationOptions options;
    options.dataDirectory = m_demo.dataDirectory();
    options.listen.emplace().port = 0;
    options.hasLab = true; // as a demonstration has
    auto application = Application::open(options);
    if (!application) {
        m_report = QString::fromStdString(application.error().detail);
        return false;
    }
    m_application = std::move(*application);
    m_application->migration().rehearsal().setProgram(QStringLiteral(HANDFAST_BIN_DIR "/handfast"));
    m_desktop = std::make_unique<app::manager::Desktop>(
        app::manager::DesktopParts{.application = *m_application,
                                   .theme = m_theme,
                                   .dropDirectory = m_demo.dropDirectory(),
                                   .managerName = QStringLiteral("Demonstration")});
    if (const auto started = m_application->start(); !started) {
        m_report = QString::fromStdString(started.error().detail);
        return false;
    }
    m_demo.begin(*m_application);
    m_desktop->window().showPage(QStringLiteral("devices"));
    m_desktop->window().show();
    return QTest::qWaitForWindowActive(&m_desktop->window()) && m_report.isEmpty();
}

int DemoWindow::count(models::tables::DeviceStatus status)
{
    const auto* chip = seen<QAbstractButton>(QStringLiteral("legend.%1").arg(int(status)));
    return chip ? chip->accessibleDescription().toInt() : 0;
}

QAbstractButton* DemoWindow::next()
{
    return seen<QAbstractButton>(QStringLiteral("migrationNext"));
}

bool DemoWindow::isNextOpen(const QString& text)
{
    return next() && next()->isEnabled() && next()->text() == text;
}

QString DemoWindow::sentence()
{
    const auto* label = seen<QLabel>(QStringLiteral("migrationSentence"));
    return label ? label->text() : QString();
}

QString DemoWindow::predicted()
{
    const auto* label = seen<QLabel>(QStringLiteral("predictionCounts"));
    return label ? label->text() : QString();
}

QString DemoWindow::cell(int row, models::tables::DeviceColumn column)
{
    const auto* table = seen<QAbstractItemView>(QStringLiteral("devicesTable"));
    return table ? table->model()->index(row, int(column)).data().toString() : QString();
}

int DemoWindow::rows()
{
    const auto* table = seen<QAbstractItemView>(QStringLiteral("devicesTable"));
    return table ? table->model()->rowCount() : 0;
}

QString DemoWindow::lastJob()
{
    const auto* label = seen<QLabel>(QStringLiteral("deviceInspector.job"));
    return label ? label->text() : QString();
}

const models::config::Configuration& DemoWindow::configuration() const
{
    return m_application->lifecycle().running();
}

} // namespace integration
