#include "views/inspector/then_bar.h"

#include "models/text/times.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace views::inspector {

ThenBar::ThenBar(models::tables::EstateThen& estate, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_estate(estate),
      m_words(new widgets::TextLabel({.role = theme::TextRole::BodyStrong, .isElided = true}, this))
{
    setObjectName(name);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setObjectName(name + QStringLiteral(".words"));
    auto* icon = new widgets::IconLabel(theme::size::buttonIcon, this);
    icon->setIcon(QStringLiteral("schedule"));
    auto* back = new QPushButton(tr("Back to &now"), this);
    back->setObjectName(name + QStringLiteral(".now"));
    back->setAutoDefault(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space::wide, theme::space::tiny, theme::space::wide, theme::space::tiny);
    line->setSpacing(theme::space::small);
    line->addWidget(icon);
    line->addWidget(m_words, 1);
    line->addWidget(back);
    connect(back, &QPushButton::clicked, &m_estate, &models::tables::EstateThen::backToNow);
    connect(&m_estate, &models::tables::EstateThen::changed, this, &ThenBar::follow);
    connect(&m_estate, &models::tables::EstateThen::awaitedChanged, this, &ThenBar::follow);
    follow();
}

void ThenBar::follow()
{
    const auto at = m_estate.at();
    const auto awaited = m_estate.awaited();
    const bool isOther = awaited && awaited != at;
    setVisible(at || isOther);
    QString words;
    if (at)
        words = tr("Seen at %1: who would be let in then").arg(models::text::localTime(*at));
    else
        words = tr("Seen as it is now");
    if (isOther)
        words += QStringLiteral("  ·  ") + tr("judging %1…").arg(models::text::localTime(*awaited));
    m_words->setText(words);
}

} // namespace views::inspector
