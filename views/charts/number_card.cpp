#include "views/charts/number_card.h"

#include "views/theme/fonts.h"
#include "views/theme/glyphs.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace views::charts {

using theme::TextRole;

namespace {

constexpr int cardHeight = 76;

} // namespace

NumberCard::NumberCard(NumberFacts facts, QWidget* parent)
    : QAbstractButton(parent),
      m_facts(std::move(facts))
{
    setObjectName(QStringLiteral("overview.") + m_facts.id);
    setToolTip(m_facts.label); // which may be too long for the card
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setNumber(0);
}

void NumberCard::setNumber(int number)
{
    m_number = number;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_facts.label, QLocale().toString(number)));
    update();
}

QSize NumberCard::sizeHint() const
{
    return {140, theme::scaled(cardHeight)};
}

void NumberCard::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    theme::painting::drawBox(&painter, rect(),
                             {.fill = underMouse() ? tokens.hover : tokens.surface,
                              .border = hasFocus() ? tokens.accent : tokens.line,
                              .radius = theme::radius::card});
    QRect inside = rect().adjusted(theme::space::large, theme::space::medium, -theme::space::small,
                                   -theme::space::medium);
    const int glyph = theme::scaled(theme::size::cardIcon);
    if (m_facts.status) {
        const QRect square(inside.left(), inside.center().y() - glyph / 2, glyph, glyph);
        theme::paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), square),
                          {.status = *m_facts.status}, tokens);
        inside.setLeft(inside.left() + glyph + theme::space::medium);
    }
    inside = QStyle::visualRect(layoutDirection(), rect(), inside);
    painter.setPen(tokens.ink);
    painter.setFont(theme::font(TextRole::MonoLarge));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, QLocale().toString(m_number));
    painter.setPen(tokens.ink2);
    painter.setFont(theme::font(TextRole::Small));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_facts.label, Qt::ElideRight, inside.width()));
}

} // namespace views::charts
