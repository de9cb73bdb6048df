#include "views/panes/fleet/device_sheets.h"

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/message.h"
#include "views/dialogs/save_file.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

namespace views::panes {

namespace tables = models::tables;

DeviceSheets::DeviceSheets(const models::lifecycle::Lifecycle& lifecycle, DeviceSheetSources sources,
                           QWidget* owner)
    : QObject(owner),
      m_lifecycle(lifecycle),
      m_sources(std::move(sources)),
      m_owner(owner)
{
    const auto now = [this] { return m_lifecycle.clock().now(); };
    m_copies
        << makeCopy(QStringLiteral("cell"), tr("Cell"), m_sources.cell)
        << makeCopy(
               QStringLiteral("rows"), tr("Rows, tabs between the cells"),
               [this, now] { return tables::devicesRows(m_sources.chosen(), m_sources.columns(), now()); })
        << makeCopy(QStringLiteral("json"), tr("JSON"),
                    [this, now] { return QString::fromUtf8(tables::devicesJson(m_sources.chosen(), now())); })
        << makeCopy(QStringLiteral("pem"), tr("Certificates as PEM"),
                    [this] { return tables::devicesPem(m_sources.chosen()); })
        << makeCopy(QStringLiteral("sha256"), tr("SHA-256 fingerprints"),
                    [this] { return tables::devicesFingerprints(m_sources.chosen()); })
        << makeCopy(QStringLiteral("set"), tr("set commands"),
                    [this] { return tables::devicesCommands(m_sources.chosen(), m_lifecycle.candidate()); })
        << makeCopy(QStringLiteral("openssl"), tr("openssl s_client line"), [this] {
               return tables::devicesOpenSsl(m_sources.chosen(), m_lifecycle.lastListeningAddress());
           });
    copyRows()->setShortcut(QKeySequence::Copy);
    copyRows()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_exports << makeExport(QStringLiteral("csv"), tr("Export what is shown as CSV…"), [this, now] {
        return tables::devicesCsv(m_sources.shown(), m_sources.columns(), now());
    }) << makeExport(QStringLiteral("json"), tr("Export what is shown as JSON…"), [this, now] {
        return tables::devicesJson(m_sources.shown(), now());
    });
}

QAction* DeviceSheets::makeCopy(const QString& name, const QString& text, std::function<QString()> content)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QStringLiteral("devices.copy.") + name);
    connect(action, &QAction::triggered, this, [content = std::move(content)] {
        if (const QString copied = content(); !copied.isEmpty()) // nothing: the clipboard keeps what it has
            QGuiApplication::clipboard()->setText(copied);
    });
    return action;
}

QAction* DeviceSheets::makeExport(const QString& suffix, const QString& text,
                                  std::function<QByteArray()> content)
{
    auto* action = new QAction(theme::icon(QStringLiteral("file_download")), text, this);
    action->setObjectName(QStringLiteral("devices.export.") + suffix);
    action->setStatusTip(tr("The rows under the filter, in their order"));
    connect(action, &QAction::triggered, this, [this, suffix, content = std::move(content)] {
        dialogs::saveFile(
            m_owner,
            {.title = tr("Export devices"),
             .name = QStringLiteral("devices"),
             .suffix = suffix,
             .bytes = content().toStdString()},
            [this](const QString& problem) {
                if (!problem.isEmpty())
                    dialogs::tell(m_owner, {.headline = tr("The devices are not exported"), .text = problem});
            });
    });
    return action;
}

void DeviceSheets::addCopiesTo(QMenu& menu)
{
    auto* copies = menu.addMenu(tr("Copy as"));
    copies->setObjectName(QStringLiteral("devices.copyMenu"));
    copies->addActions(m_copies);
}

void DeviceSheets::addExportsTo(QMenu& menu)
{
    menu.addActions(m_exports);
}

} // namespace views::panes
