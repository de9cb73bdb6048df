#include "views/main_window/keys/keyboard_sheet.h"

#include "models/tables/rows_model.h"
#include "views/main_window/keys/shortcut_book.h"
#include "views/theme/tokens.h"
#include "views/widgets/mnemonic.h"
#include "views/widgets/table_view.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace views::main_window {

using models::tables::Row;

namespace {

constexpr int sheetWidth = 640;
constexpr int sheetHeight = 520;

Row rowOf(const QString& keys, const QString& what, const QString& where)
{
    return {.key = where + what, .cells = {{.text = keys}, {.text = what}, {.text = where}}};
}

/// An action that stands in two menus is told once.
void addRows(const QMenu& menu, std::vector<Row>& rows, QSet<const QAction*>& told)
{
    for (const QAction* action : menu.actions()) {
        if (const QMenu* below = action->menu())
            addRows(*below, rows, told);
        if (action->shortcuts().isEmpty() || told.contains(action))
            continue;
        told.insert(action);
        rows.push_back(rowOf(keysText(action->shortcuts()), widgets::withoutMnemonic(action->text()),
                             widgets::withoutMnemonic(menu.title())));
    }
}

} // namespace

KeyboardSheet::KeyboardSheet(const QMenuBar& bar, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keyboardSheet"));
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sheetWidth, sheetHeight);
    std::vector<Row> rows;
    QSet<const QAction*> told;
    for (const QAction* action : bar.actions())
        if (const QMenu* menu = action->menu())
            addRows(*menu, rows, told);
    const QString table = tr("Tables");
    const QString plot = tr("Plots");
    const QString everywhere = tr("Everywhere");
    rows.push_back(
        rowOf(QStringLiteral("F1"),
              tr("What the field with the focus is for; where nothing is said, and once more, the guide"),
              everywhere));
    rows.push_back(rowOf(QStringLiteral("Esc"), tr("Close a dialog, leave a field"), everywhere));
    rows.push_back(rowOf(QStringLiteral("Enter"), tr("Open the chosen row"), table));
    rows.push_back(rowOf(QStringLiteral("← →"), tr("Move the crosshair"), plot));
    rows.push_back(rowOf(QStringLiteral("+ -"), tr("Zoom in, zoom out"), plot));
    rows.push_back(rowOf(QStringLiteral("Shift+← Shift+→"), tr("Move what is shown"), plot));
    rows.push_back(rowOf(QStringLiteral("Home"), tr("Show all of it"), plot));
    rows.push_back(rowOf(QStringLiteral("Enter"), tr("Show the devices behind the place"), plot));
    auto* sheet = new widgets::TableView(this);
    sheet->setObjectName(QStringLiteral("keyboardSheet.table"));
    sheet->setAccessibleName(tr("Keys and what they do"));
    auto* model = new models::tables::RowsModel({tr("Keys"), tr("What they do"), tr("Where")}, sheet);
    model->setRows(std::move(rows));
    sheet->setModel(model);
    sheet->setSortingEnabled(false); // in the order of the menus
    sheet->setCellStyle(0, {.role = theme::TextRole::Mono});
    sheet->setColumnWidths({{0, 190}, {1, 270}, {2, 110}});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("keyboardSheet.close"));
    auto* change = buttons->addButton(tr("C&hange…"), QDialogButtonBox::ActionRole);
    change->setObjectName(QStringLiteral("keyboardSheet.change"));
    change->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeWanted();
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(sheet, 1);
    column->addWidget(buttons);
}

} // namespace views::main_window
