#include "views/main_window/keys/shortcuts_dialog.h"

#include "models/tables/rows_model.h"
#include "views/theme/tokens.h"
#include "views/widgets/table_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace views::main_window {

namespace {

constexpr int tableHeight = 300;
constexpr int tableWidth = 590; ///< its columns and the scroll bar

/// Takes one key with what is held beside it. Escape and Enter stay the dialog's.
class KeyField final : public QKeySequenceEdit
{
public:
    KeyField(std::function<void(const QKeySequence&)> take, QWidget* parent)
        : QKeySequenceEdit(parent),
          m_take(std::move(take))
    {
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isOfDialog = event->modifiers() == Qt::NoModifier &&
                                (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return ||
                                 event->key() == Qt::Key_Enter);
        if (isOfDialog)
            return event->ignore();
        QKeySequenceEdit::keyPressEvent(event);
        if (const QKeySequence now = keySequence();
            !now.isEmpty()) // not only when the keys have come to rest
            m_take(QKeySequence(now[0]));
    }

private:
    std::function<void(const QKeySequence&)> m_take;
};

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutBook& book, QWidget* parent)
    : FormDialog({.name = QStringLiteral("shortcutsDialog"),
                  .title = tr("Shortcuts"),
                  .subtitle = tr("Choose an action, then press its new keys in the field below."),
                  .accept = tr("&Save")},
                 parent),
      m_book(book),
      m_keys(book.keys()),
      m_words(new QLineEdit(this)),
      m_table(new widgets::TableView(this)),
      m_rows(new models::tables::RowsModel({tr("Action"), tr("Keys"), tr("Where")}, this)),
      m_label(new QLabel(tr("&Keys:"), this)),
      m_field(new KeyField([this](const QKeySequence& keys) { take(keys); }, this)),
      m_clear(new QPushButton(tr("&Clear"), this)),
      m_restore(new QPushButton(tr("&Restore"), this))
{
    arrange();
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsDialog::fill);
    connect(m_table, &widgets::TableView::currentRowChanged, this, &ShortcutsDialog::choose);
    connect(m_table, &widgets::TableView::rowOpened, m_field, [this] { m_field->setFocus(); });
    connect(m_clear, &QPushButton::clicked, this, [this] { setChosen({}); });
    connect(m_restore, &QPushButton::clicked, this, [this] { setChosen(m_book.standard().at(m_chosen)); });
    fill();
    m_table->selectRow(0);
}

void ShortcutsDialog::arrange()
{
    m_words->setObjectName(QStringLiteral("shortcuts.words"));
    m_words->setAccessibleName(tr("Find an action"));
    m_words->setPlaceholderText(tr("Find an action"));
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("shortcuts.table"));
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false); // in the order of the menus
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCellStyle(1, {.role = theme::TextRole::Mono});
    m_table->setColumnWidths({{0, 270}, {1, 170}, {2, 120}});
    m_table->setMinimumWidth(tableWidth);
    m_table->setMinimumHeight(tableHeight);
    m_table->setEmptyText(tr("No action has these words."));
    m_field->setObjectName(QStringLiteral("shortcuts.field"));
    m_field->setAccessibleName(tr("New keys"));
    m_label->setBuddy(m_field);
    m_clear->setObjectName(QStringLiteral("shortcuts.clear"));
    m_restore->setObjectName(QStringLiteral("shortcuts.restore"));
    auto* all = new QPushButton(tr("Restore &all"), this);
    all->setObjectName(QStringLiteral("shortcuts.restoreAll"));
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::restoreAll);
    for (QPushButton* button : {m_clear, m_restore, all})
        button->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::small);
    line->addWidget(m_label);
    line->addWidget(m_field, 1);
    line->addWidget(m_clear);
    line->addWidget(m_restore);
    line->addWidget(all);
    body()->addWidget(m_words);
    body()->addWidget(m_table, 1);
    body()->addLayout(line);
}

void ShortcutsDialog::fill()
{
    std::vector<models::tables::Row> rows;
    for (const ShortcutEntry& entry : m_book.entries()) {
        const auto mine = m_keys.find(entry.id);
        if (mine == m_keys.end()) // came after the dialog
            continue;
        const QString keys = keysText(mine->second);
        const QString words = entry.text + QLatin1Char(' ') + keys + QLatin1Char(' ') + entry.place;
        if (words.contains(m_words->text().trimmed(), Qt::CaseInsensitive))
            rows.push_back(
                {.key = entry.id, .cells = {{.text = entry.text}, {.text = keys}, {.text = entry.place}}});
    }
    const QString chosen = m_chosen;
    m_rows->setRows(std::move(rows));
    const int row = m_rows->rowOf(chosen);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    choose(m_table->currentIndex().row());
}

void ShortcutsDialog::choose(int row)
{
    m_chosen = row >= 0 && row < m_rows->rowCount() ? m_rows->keyAt(row) : QString();
    const bool isChosen = !m_chosen.isEmpty();
    const QList<QKeySequence> keys = isChosen ? m_keys.at(m_chosen) : QList<QKeySequence>();
    m_field->setKeySequence(keys.value(0));
    m_field->setEnabled(isChosen);
    m_clear->setEnabled(!keys.isEmpty());
    m_restore->setEnabled(isChosen && keys != m_book.standard().at(m_chosen));
    showProblem({});
}

void ShortcutsDialog::take(const QKeySequence& keys)
{
    if (m_chosen.isEmpty())
        return;
    choose(m_table->currentIndex().row()); // the field shows what counts, and begins anew with the next key
    setChosen({keys});
}

void ShortcutsDialog::setChosen(const QList<QKeySequence>& keys)
{
    for (const QKeySequence& each : keys)
        if (const auto other = m_book.takenBy(each, m_chosen, m_keys))
            return showProblem(tr("%1 is taken: %2.").arg(each.toString(QKeySequence::NativeText), *other));
    m_keys[m_chosen] = keys;
    fill();
}

void ShortcutsDialog::restoreAll()
{
    m_keys = m_book.standard();
    fill();
}

void ShortcutsDialog::send()
{
    m_book.setKeys(m_keys);
    accept();
}

} // namespace views::main_window
