#include "views/widgets/card.h"

#include "views/theme/style_painting.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace views::widgets {

using theme::TextRole;

Card::Card(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel({.role = TextRole::Heading, .isElided = true}, this)),
      m_subtitle(new TextLabel({.role = TextRole::Small, .ink = Ink::Tertiary}, this)),
      m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    auto* titles = new QVBoxLayout;
    titles->setSpacing(theme::space::hair);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_body->setSpacing(theme::space::small);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                               theme::space::large);
    layout->setSpacing(theme::space::medium);
    m_header->setSpacing(theme::space::small);
    m_header->addLayout(titles, 1);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    m_title->hide();
    m_subtitle->hide();
    m_subtitle->setWordWrap(true);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addToHeader(QWidget* widget)
{
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

void Card::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    theme::painting::drawBox(&painter, rect(),
                             {.fill = tokens.surface, .border = tokens.line, .radius = theme::radius::card});
}

} // namespace views::widgets
