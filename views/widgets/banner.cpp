#include "views/widgets/banner.h"

#include "views/theme/palette.h"
#include "views/theme/status_style.h"
#include "views/theme/style_painting.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace views::widgets {

using theme::TextRole;

namespace {

constexpr int glyphSide = 20;

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent),
      m_glyph(new GlyphLabel(glyphSide, this)),
      m_icon(new IconLabel(glyphSide, this)),
      m_state(new TextLabel({.role = TextRole::BodyStrong}, this)),
      m_cause(new TextLabel({.role = TextRole::Small, .ink = Ink::Secondary, .isSelectable = true}, this))
{
    m_state->setWordWrap(true);
    m_cause->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::space::tiny);
    words->addWidget(m_state);
    words->addWidget(m_cause);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space::medium, theme::space::medium, theme::space::medium,
                               theme::space::medium);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Banner::setContent(const BannerContent& content)
{
    m_content = content;
    m_glyph->setGlyph(content.glyph);
    m_glyph->setVisible(content.icon.isEmpty());
    m_icon->setIcon(content.icon, Ink::Secondary);
    m_icon->setVisible(!content.icon.isEmpty());
    m_state->setText(content.state);
    m_cause->setText(content.cause);
    m_cause->setVisible(!content.cause.isEmpty());
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    if (!m_content.icon.isEmpty())
        return theme::painting::drawBox(
            &painter, rect(),
            {.fill = tokens.raised, .border = tokens.lineStrong, .radius = theme::radius::card});
    theme::painting::drawBox(&painter, rect(),
                             {.fill = theme::statusTint(m_content.glyph.status, tokens),
                              .border = theme::statusBorder(m_content.glyph.status, tokens),
                              .radius = theme::radius::card});
}

} // namespace views::widgets
