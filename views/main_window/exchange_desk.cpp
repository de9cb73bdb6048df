#include "views/main_window/exchange_desk.h"

#include "models/lifecycle/exchange/status_import.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/change/configuration_export_dialog.h"
#include "views/dialogs/change/configuration_import_dialog.h"
#include "views/dialogs/message.h"

#include <QFileDialog>
#include <QPointer>

namespace views::main_window {

using models::lifecycle::StatusImport;

ExchangeDesk::ExchangeDesk(MainWindow& window, models::lifecycle::Lifecycle& lifecycle)
    : QObject(&window),
      m_window(window),
      m_lifecycle(lifecycle)
{
    const WindowActions& actions = window.actions();
    connect(actions.importConfiguration, &QAction::triggered, this, &ExchangeDesk::importConfiguration);
    connect(actions.exportConfiguration, &QAction::triggered, this, &ExchangeDesk::exportConfiguration);
    connect(actions.importStatus, &QAction::triggered, this, &ExchangeDesk::chooseStatus);
}

void ExchangeDesk::importConfiguration()
{
    auto* dialog = new dialogs::ConfigurationImportDialog(m_lifecycle, &m_window);
    connect(dialog, &dialogs::ConfigurationImportDialog::imported, this, [this] {
        if (m_window.pageIds().contains(QStringLiteral("pending")))
            m_window.showPage(QStringLiteral("pending"));
    });
    dialog->open();
}

void ExchangeDesk::exportConfiguration()
{
    (new dialogs::ConfigurationExportDialog(m_lifecycle, &m_window))->open();
}

void ExchangeDesk::chooseStatus()
{
    auto* dialog = new QFileDialog(&m_window, tr("Choose an answer to \"show devices all\""));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("XML (*.xml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangeDesk::importStatus);
    dialog->open();
}

void ExchangeDesk::importStatus(const QString& file)
{
    models::lifecycle::importDeviceStatus(
        m_lifecycle, file, [desk = QPointer(this)](const session::base::Result<StatusImport>& imported) {
            if (!desk)
                return;
            if (!imported)
                return dialogs::tell(&desk->m_window, {.headline = tr("No status was taken"),
                                                       .text = models::text::detailText(imported.error())});
            QString text = tr("They are marked as imported until a device comes here itself.");
            if (!imported->notManaged.empty())
                text += QLatin1Char(' ') +
                        tr("%n of them are not managed here.", nullptr, int(imported->notManaged.size()));
            if (!imported->refused.empty())
                text += QLatin1Char(' ') +
                        tr("%n serial number(s) can't be one.", nullptr, int(imported->refused.size()));
            dialogs::tell(&desk->m_window,
                          {.headline = tr("Status of %n device(s) taken", nullptr, int(imported->devices)),
                           .text = text,
                           .isTrouble = false});
        });
}

} // namespace views::main_window
