#include "views/panes/settings/messages_view.h"

#include "models/text/times.h"
#include "models/text/visible_text.h"
#include "views/panes/rows_filter.h"
#include "views/theme/tokens.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace views::panes {

using session::base::LogLevel;
using session::base::LogRing;

namespace {

enum MessageColumn { TimeColumn, LevelColumn, SentenceColumn };

constexpr std::size_t mostMessages = 2000;

QVariant statusOf(LogLevel level)
{
    using models::tables::DeviceStatus;
    switch (level) {
    case LogLevel::Error:
        return QVariant::fromValue(DeviceStatus::Failed);
    default: // a warning has a mark of its own
        return QVariant::fromValue(DeviceStatus::Offline);
    }
}

QString sentenceOf(const LogRing::Line& line)
{
    return models::text::visibleText(QString::fromStdString(line.sentence));
}

} // namespace

QString MessagesView::levelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return tr("Detail");
    case LogLevel::Info:
        return tr("Information");
    case LogLevel::Warning:
        return tr("Warning");
    case LogLevel::Error:
        break;
    }
    return tr("Error");
}

models::tables::Row MessagesView::rowOf(const LogRing::Line& line)
{
    return {.key = QString::number(line.number),
            .cells = {{.text = models::text::localTimeToSecond(line.time),
                       .sort = QVariant(qulonglong(line.number)),
                       .toolTip = models::text::bothTimes(line.time)},
                      {.text = levelText(line.level),
                       .sort = int(line.level),
                       .status = statusOf(line.level),
                       .marks = line.level == LogLevel::Warning ? models::tables::warningMark : 0},
                      {.text = sentenceOf(line), .toolTip = sentenceOf(line)}}};
}

MessagesView::MessagesView(const LogRing* ring, QWidget* parent)
    : QWidget(parent),
      m_ring(ring),
      m_level(new QComboBox(this)),
      m_rows(new models::tables::RowsModel({tr("Time"), tr("Level"), tr("Message")}, this)),
      m_filter(new RowsFilter(this)),
      m_table(new widgets::TableView(this)),
      m_empty(new widgets::EmptyState(this)),
      m_stack(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_rows);
    m_table->setObjectName(QStringLiteral("messages.table"));
    m_table->setAccessibleName(tr("Messages of this run"));
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setStatusRoles({.status = models::tables::RowStatusRole, .marks = models::tables::RowMarksRole});
    m_table->setCellStyle(TimeColumn, {.role = theme::TextRole::Mono, .ink = widgets::Ink::Secondary});
    m_table->setCellStyle(LevelColumn, {.kind = widgets::CellKind::Status});
    m_table->setColumnWidths({{TimeColumn, 164}, {LevelColumn, 128}, {SentenceColumn, 520}});
    m_table->sortByColumn(TimeColumn, Qt::DescendingOrder);
    m_level->setObjectName(QStringLiteral("messages.level"));
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
        m_level->addItem(level == LogLevel::Debug   ? tr("All")
                         : level == LogLevel::Error ? tr("Errors alone")
                                                    : tr("%1 and worse").arg(levelText(level)),
                         int(level));
    auto* label = new QLabel(tr("&Level"), this);
    label->setBuddy(m_level);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(theme::space::wide, theme::space::small, theme::space::wide,
                             theme::space::small);
    line->setSpacing(theme::space::small);
    line->addWidget(label);
    line->addWidget(m_level);
    line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_level, &QComboBox::currentIndexChanged, this, &MessagesView::showLines);
    m_seconds.setInterval(std::chrono::seconds(1));
    connect(&m_seconds, &QTimer::timeout, this, &MessagesView::refresh);
    refresh();
}

void MessagesView::setWords(const QString& words)
{
    m_filter->setWords(words);
    showLines();
}

QString MessagesView::text() const
{
    QStringList lines;
    for (const LogRing::Line& line : m_lines) // levels as they are in every language: others read it
        lines << QString::fromStdString(session::base::toRfc3339(line.time)) + QLatin1Char(' ') +
                     QLatin1String(line.level == LogLevel::Error     ? "error"
                                   : line.level == LogLevel::Warning ? "warning"
                                   : line.level == LogLevel::Info    ? "info"
                                                                     : "debug") +
                     QLatin1Char(' ') + sentenceOf(line);
    return lines.join(QLatin1Char('\n'));
}

void MessagesView::refresh()
{
    if (!m_ring)
        return showLines();
    const auto fresh = m_ring->after(m_lines.empty() ? 0 : m_lines.back().number);
    if (fresh.empty() && !m_lines.empty())
        return;
    m_lines.insert(m_lines.end(), fresh.begin(), fresh.end());
    if (m_lines.size() > mostMessages)
        m_lines.erase(m_lines.begin(), m_lines.end() - std::ptrdiff_t(mostMessages));
    showLines();
}

void MessagesView::showLines()
{
    const auto least = LogLevel(m_level->currentData().toInt());
    std::vector<models::tables::Row> rows;
    for (const LogRing::Line& line : m_lines)
        if (line.level >= least)
            rows.push_back(rowOf(line));
    const bool isNothing = rows.empty();
    m_rows->setRows(std::move(rows));
    if (isNothing)
        m_empty->setContent(
            {.icon = QStringLiteral("article"),
             .headline = tr("No message yet"),
             .sentence = tr("What the manager has to say about itself stands here, from its start "
                            "on. Events of devices are in the log."),
             .hint = {},
             .actions = {}});
    else
        m_empty->setContent({.icon = QStringLiteral("search"),
                             .headline = tr("No message matches"),
                             .sentence = tr("Every message is hidden by the filter above."),
                             .hint = {},
                             .actions = {}});
    m_stack->setCurrentWidget(m_filter->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
}

void MessagesView::showEvent(QShowEvent* event)
{
    refresh();
    m_seconds.start();
    QWidget::showEvent(event);
}

void MessagesView::hideEvent(QHideEvent* event)
{
    m_seconds.stop();
    QWidget::hideEvent(event);
}

} // namespace views::panes
