#include "views/main_window/palette/command_palette.h"

#include "views/main_window/palette/palette_match.h"
#include "views/theme/fonts.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace views::main_window {

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 420;
constexpr int rowHeight = 34;
constexpr int paletteIcon = 18;
constexpr int detailRole = Qt::UserRole;

/// Icon, what it is called, and at the right what kind of thing it is.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Tokens& tokens = theme::tokensOf(option.widget);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.selection);
        const QRect inner = option.rect.adjusted(theme::space::medium, 0, -theme::space::medium, 0);
        const QRect square(inner.left(), inner.center().y() - theme::scaled(paletteIcon) / 2 + 1,
                           theme::scaled(paletteIcon), theme::scaled(paletteIcon));
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, square);
        const QString detail = index.data(detailRole).toString();
        painter->setFont(theme::font(theme::TextRole::Small));
        painter->setPen(tokens.ink2);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, detail);
        const int right = painter->fontMetrics().horizontalAdvance(detail) + theme::space::medium;
        const QRect text = inner.adjusted(theme::scaled(paletteIcon) + theme::space::medium, 0, -right, 0);
        painter->setFont(theme::font(theme::TextRole::Body));
        painter->setPen(tokens.ink);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {theme::scaled(paletteWidth) / 2, theme::scaled(rowHeight)};
    }
};

} // namespace

class CommandPalette::Entries final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<PaletteEntry> entries)
    {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    [[nodiscard]] const PaletteEntry& at(int row) const { return m_entries.at(std::size_t(row)); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const PaletteEntry& entry = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return entry.text;
        case detailRole:
            return entry.detail;
        case Qt::DecorationRole:
            return entry.icon;
        case Qt::AccessibleTextRole:
            return entry.detail.isEmpty() ? entry.text : entry.text + QStringLiteral(", ") + entry.detail;
        default:
            return {};
        }
    }

private:
    std::vector<PaletteEntry> m_entries;
};

CommandPalette::CommandPalette(std::vector<PaletteSource> sources, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_sources(std::move(sources)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new widgets::TextLabel(tr("Nothing fits"), {.ink = widgets::Ink::Secondary}, this)),
      m_entries(new Entries(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme::scaled(paletteWidth), theme::scaled(paletteHeight));
    m_field->setObjectName(QStringLiteral("palette.field"));
    m_field->setAccessibleName(tr("What to do or go to"));
    m_field->setPlaceholderText(tr("Action, page, device, certificate or setting"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_entries);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field has the keys
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("palette.nothing"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(0, theme::space::large, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::medium, theme::space::medium, theme::space::medium,
                               theme::space::medium);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::lookUp);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { take(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    lookUp({});
    m_field->setFocus();
}

CommandPalette::~CommandPalette() = default;

int CommandPalette::count() const
{
    return m_entries->rowCount();
}

void CommandPalette::lookUp(const QString& typed)
{
    std::vector<PaletteEntry> found;
    for (const PaletteSource& source : m_sources)
        std::ranges::move(source(typed.trimmed(), mostOfASource), std::back_inserter(found));
    m_entries->set(std::move(found));
    m_list->setCurrentIndex(m_entries->index(0));
    const bool isEmpty = m_entries->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_field->setAccessibleDescription(isEmpty ? m_nothing->text() : m_list->currentIndex().data().toString());
}

void CommandPalette::walk(int by)
{
    const int last = m_entries->rowCount() - 1;
    if (last < 0)
        return;
    m_list->setCurrentIndex(m_entries->index(std::clamp(m_list->currentIndex().row() + by, 0, last)));
    m_field->setAccessibleDescription(m_list->currentIndex().data().toString());
}

void CommandPalette::take(int row)
{
    if (row < 0)
        return;
    const auto act = m_entries->at(row).act;
    close(); // what follows may want the focus
    act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int page = std::max(1, m_list->viewport()->height() / theme::scaled(rowHeight) - 1);
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
            walk(-1);
            return true;
        case Qt::Key_Down:
            walk(1);
            return true;
        case Qt::Key_PageUp:
            walk(-page);
            return true;
        case Qt::Key_PageDown:
            walk(page);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        close();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    theme::painting::drawBox(&painter, rect(), {.fill = tokens.raised, .border = tokens.lineStrong});
}

std::vector<PaletteEntry> bestFits(std::vector<PaletteEntry> all, const QString& typed, std::size_t most)
{
    std::vector<std::pair<int, std::size_t>> fits;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (const auto score = matchScore(all[i].text, typed))
            fits.emplace_back(*score, i);
    std::ranges::sort(fits);
    fits.resize(std::min(fits.size(), most));
    std::vector<PaletteEntry> best;
    for (const auto& [score, i] : fits)
        best.push_back(std::move(all[i]));
    return best;
}

} // namespace views::main_window
