// The two diagrams of the vendor's text, live: how a device authenticated the last time, step by step, and
// how far the configuration is. Each as a drawing and as rows beside it, which are the same boxes; a box
// leads to its page. Not modal: it follows what happens. GUI thread. V-5.
#pragma once

#include "models/tables/topology/diagram.h"

#include <QDialog>
#include <QTimer>

class QCompleter;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTabWidget;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class DiagramView;
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::panes {

class DiagramsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The lifecycle outlives it.
    explicit DiagramsDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    /// Of the flow; one that is not managed shows nothing.
    void showDevice(const session::base::Serial& serial);

Q_SIGNALS:
    void pageWanted(const QString& page, const QString& filter);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Sheet
    {
        widgets::TextLabel* sentence = nullptr;
        widgets::DiagramView* view = nullptr;
        models::tables::RowsModel* rows = nullptr;
        widgets::TableView* table = nullptr;
    };

    Sheet makeSheet(const QString& name, const QString& title);
    QWidget* makeFlow();
    QWidget* makeOverview();
    QWidget* makeButtons();
    static void fill(const Sheet& sheet, const models::tables::Diagram& diagram);
    [[nodiscard]] const Sheet& shownSheet() const;
    void refresh();
    void refreshSoon();
    void followBox();
    void go();
    void findDevice(const QString& typed);
    void offerDevices(const QString& typed);
    void save(const QString& suffix, const QByteArray& bytes);

    models::lifecycle::Lifecycle& m_lifecycle;
    std::optional<session::base::Serial> m_device;
    QTabWidget* m_tabs;
    QLineEdit* m_field;
    QStringListModel* m_offered;
    Sheet m_flow;
    Sheet m_overview;
    QPushButton* m_go;
    QTimer m_soon;
};

} // namespace views::panes
