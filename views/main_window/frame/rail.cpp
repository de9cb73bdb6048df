#include "views/main_window/frame/rail.h"

#include "views/main_window/frame/logo.h"
#include "views/theme/fonts.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace views::main_window {

using theme::TextRole;

namespace {

constexpr int railMargin = 10;
constexpr int logoSide = 24;
constexpr int captionHeight = 30;
constexpr int collapsedCaption = 9;

} // namespace

class Rail::Brand final : public QWidget
{
public:
    using QWidget::QWidget;

    QString subtitle;
    bool isCollapsed = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& tokens = theme::tokensOf(this);
        QPainter painter(this);
        const int left = isCollapsed ? (width() - logoSide) / 2 : 18;
        const auto mirrored = [this](const QRect& part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        paintLogo(&painter, mirrored(QRect(left, (height() - logoSide) / 2, logoSide, logoSide)),
                  tokens.accent);
        if (isCollapsed)
            return;
        const QRect text = mirrored(QRect(left + logoSide + 10, 0, width() - left - logoSide - 14, height()));
        const bool hasSubtitle = !subtitle.isEmpty();
        painter.setFont(theme::font(TextRole::Heading));
        painter.setPen(tokens.ink);
        painter.drawText(hasSubtitle ? text.adjusted(0, theme::scaled(8), 0, -height() * 3 / 7) : text,
                         Qt::AlignVCenter, QStringLiteral("Handfast"));
        painter.setFont(theme::font(TextRole::Small));
        painter.setPen(tokens.ink3);
        painter.drawText(text.adjusted(0, height() / 2, 0, -theme::scaled(8)), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(subtitle, Qt::ElideRight, text.width()));
    }
};

class Rail::Caption final : public QWidget
{
public:
    Caption(QString text, QWidget* parent) : QWidget(parent), m_text(std::move(text)) { setCollapsed(false); }

    void setCollapsed(bool isCollapsed)
    {
        m_isCollapsed = isCollapsed;
        setFixedHeight(isCollapsed ? collapsedCaption : theme::scaled(captionHeight));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& tokens = theme::tokensOf(this);
        QPainter painter(this);
        if (m_isCollapsed)
            return painter.fillRect(QRect(4, height() / 2, width() - 8, 1), tokens.line);
        painter.setFont(theme::font(TextRole::Caption));
        painter.setPen(tokens.ink3);
        painter.drawText(rect().adjusted(railMargin, 8, 0, 0), Qt::AlignVCenter, theme::captionText(m_text));
    }

private:
    QString m_text;
    bool m_isCollapsed = false;
};

Rail::Rail(QWidget* parent)
    : QWidget(parent),
      m_brand(new Brand(this)),
      m_scroll(new QScrollArea(this)),
      m_middle(new QVBoxLayout),
      m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    auto* content = new QWidget;
    m_middle->setContentsMargins(railMargin, theme::space::tiny, railMargin, theme::space::tiny);
    m_middle->setSpacing(2);
    auto* contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    contentColumn->addLayout(m_middle);
    contentColumn->addStretch();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the scroll area has just switched it on
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_bottom->setContentsMargins(railMargin, theme::space::tiny, railMargin, theme::space::small);
    m_bottom->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_brand);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_bottom);
    theme::atEachTextScale(this, [this] { followTextScale(); });
}

void Rail::setSubtitle(const QString& subtitle)
{
    m_brand->subtitle = subtitle;
    m_brand->update();
}

void Rail::addItem(Section section, const RailItem& item)
{
    auto* entry = new RailButton(item, this);
    columnOf(section)->addWidget(entry);
    entry->setCollapsed(m_isCollapsed);
    m_buttons.push_back(entry);
    connect(entry, &RailButton::walked, this, &Rail::moveFocus);
    connect(entry, &RailButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
}

void Rail::setBadge(const QString& id, const QString& badge)
{
    if (RailButton* entry = button(id))
        entry->setBadge(badge);
}

void Rail::setShown(const QString& id, bool isShown)
{
    if (RailButton* entry = button(id))
        entry->setVisible(isShown);
    fitEntries();
}

void Rail::setCurrent(const QString& id)
{
    for (RailButton* entry : m_buttons)
        entry->setChecked(entry->id() == id);
    if (RailButton* entry = button(id))
        m_scroll->ensureWidgetVisible(entry, 0, theme::space::small);
}

void Rail::focusCurrent()
{
    const auto current =
        std::ranges::find_if(m_buttons, [](RailButton* entry) { return entry->isChecked(); });
    if (current != m_buttons.end())
        (*current)->setFocus(Qt::OtherFocusReason);
}

void Rail::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    m_brand->isCollapsed = isCollapsed;
    m_brand->update();
    followTextScale();
}

void Rail::followTextScale()
{
    m_brand->setFixedHeight(theme::scaled(theme::size::header));
    setFixedWidth(m_isCollapsed ? theme::size::railCollapsed : theme::scaled(theme::size::railWidth));
    for (Caption* caption : m_captions)
        caption->setCollapsed(m_isCollapsed);
    for (RailButton* entry : m_buttons)
        entry->setCollapsed(m_isCollapsed);
    fitEntries();
}

void Rail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitEntries();
}

void Rail::fitEntries()
{
    if (m_buttons.empty())
        return;
    const auto inTheMiddle = [this](const RailButton* entry) {
        return m_scroll->isAncestorOf(entry) && !entry->isHidden();
    };
    const auto entries = int(std::ranges::count_if(m_buttons, inTheMiddle));
    const int caption = m_isCollapsed ? collapsedCaption : theme::scaled(captionHeight);
    const int others = int(m_captions.size()) * (caption + m_middle->spacing()) + 2 * theme::space::small;
    const int room = entries > 0 ? (m_scroll->height() - others) / entries - m_middle->spacing() : 0;
    for (RailButton* entry : m_buttons)
        entry->setHeight(room);
}

void Rail::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}

QVBoxLayout* Rail::columnOf(Section section)
{
    if (section == Section::Bottom)
        return m_bottom;
    if (m_columns.empty()) {
        // Made in one go, so that sections keep their order whatever order the pages come in.
        for (const auto& [key, label] : {std::pair{Section::Top, QString()},
                                         {Section::Fleet, tr("Fleet")},
                                         {Section::Trust, tr("Trust")},
                                         {Section::Change, tr("Change")}}) {
            auto* column = new QVBoxLayout;
            column->setSpacing(2);
            if (!label.isEmpty()) {
                m_captions.push_back(new Caption(label, this));
                m_captions.back()->setCollapsed(m_isCollapsed);
                m_middle->addWidget(m_captions.back());
            }
            m_middle->addLayout(column);
            m_columns[key] = column;
        }
    }
    return m_columns.at(section);
}

RailButton* Rail::button(const QString& id) const
{
    const auto found = std::ranges::find(m_buttons, id, &RailButton::id);
    return found != m_buttons.end() ? *found : nullptr;
}

void Rail::moveFocus(int step)
{
    std::vector<RailButton*> seen = m_buttons;
    std::erase_if(seen, [](const RailButton* entry) { return entry->isHidden(); });
    std::ranges::sort(seen, {}, [this](RailButton* entry) { return entry->mapTo(this, QPoint()).y(); });
    const auto at = std::ranges::find_if(seen, [](RailButton* entry) { return entry->hasFocus(); });
    if (at == seen.end())
        return;
    const auto last = std::ptrdiff_t(seen.size()) - 1;
    RailButton* next = seen.at(std::size_t(std::clamp<std::ptrdiff_t>(at - seen.begin() + step, 0, last)));
    next->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(next, 0, theme::space::small);
}

} // namespace views::main_window
