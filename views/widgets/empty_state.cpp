#include "views/widgets/empty_state.h"

#include "views/theme/proxy_style.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"
#include "views/widgets/action_button.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/layouts.h"
#include "views/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace views::widgets {

using theme::TextRole;

namespace {

constexpr int boxWidth = 620;
constexpr int widestBox = 760;
constexpr int boxMargin = 80;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(theme::size::emptyIcon, this)),
      m_box(new QWidget(this)),
      m_headline(new TextLabel({.role = TextRole::Title}, m_box)),
      m_sentence(new TextLabel({.ink = Ink::Secondary}, m_box)),
      m_hint(new TextLabel({.ink = Ink::Tertiary}, m_box)),
      m_actions(new QHBoxLayout)
{
    for (TextLabel* label : {m_headline, m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_actions->setSpacing(theme::space::medium);
    auto* column = new QVBoxLayout(m_box);
    column->setContentsMargins(boxMargin, theme::space::vast, boxMargin, theme::space::vast);
    column->setSpacing(theme::space::small);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(theme::space::small);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addSpacing(theme::space::large);
    column->addLayout(m_actions);
    column->addSpacing(theme::space::large);
    column->addWidget(m_hint);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_box, 1000); // as wide as it may be, or as there is room
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(line);
    layout->addStretch(3);
    theme::atEachTextScale(m_box,
                           [this] { m_box->setMaximumWidth(std::min(theme::scaled(boxWidth), widestBox)); });
}

void EmptyState::setContent(const EmptyContent& content)
{
    m_content = content;
    static_cast<IconLabel*>(m_icon)->setIcon(content.icon, Ink::Accent);
    m_headline->setText(content.headline);
    m_sentence->setText(content.sentence);
    m_hint->setText(content.hint);
    m_hint->setVisible(!content.hint.isEmpty());
    clearLayout(m_actions);
    m_actions->addStretch();
    for (QAction* action : content.actions) {
        auto* button = new ActionButton(action, m_box);
        button->setPlace(QStringLiteral("empty"), content.headline);
        setVariant(button, action == content.actions.front() ? theme::ButtonVariant::Primary
                                                             : theme::ButtonVariant::Secondary);
        m_actions->addWidget(button);
    }
    m_actions->addStretch();
    setAcceptDrops(content.isDropZone);
    update();
}

QRect EmptyState::zone() const
{
    return m_box->geometry();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    if (!m_content.isDropZone)
        return;
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(m_isDragOver ? tokens.accent : tokens.ink3, m_isDragOver ? 2 : 1.2);
    dashes.setDashPattern({6, 4});
    painter.setPen(dashes);
    painter.setBrush(m_isDragOver ? QBrush(tokens.selection) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(zone()).adjusted(1, 1, -1, -1), theme::radius::dropZone,
                            theme::radius::dropZone);
}

void EmptyState::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    m_isDragOver = true;
    update();
}

void EmptyState::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isDragOver = false;
    update();
}

void EmptyState::dropEvent(QDropEvent* event)
{
    m_isDragOver = false;
    update();
    event->acceptProposedAction();
    if (event->mimeData()->hasUrls())
        Q_EMIT filesDropped(event->mimeData()->urls());
    else
        Q_EMIT textDropped(event->mimeData()->text());
}

} // namespace views::widgets
