#include "views/panes/fleet/filter_notice.h"

#include "views/theme/tokens.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>

namespace views::panes {

FilterNotice::FilterNotice(QWidget* parent)
    : QWidget(parent),
      m_words(new widgets::TextLabel({.role = theme::TextRole::Small, .isElided = true}, this))
{
    setObjectName(QStringLiteral("filterNotice"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setObjectName(QStringLiteral("filterNotice.words"));
    auto* icon = new widgets::IconLabel(theme::size::buttonIcon, this);
    icon->setIcon(QStringLiteral("error_outline"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space::wide, theme::space::small, theme::space::wide,
                             theme::space::small);
    line->setSpacing(theme::space::small);
    line->addWidget(icon);
    line->addWidget(m_words, 1);
    hide();
}

void FilterNotice::tell(const QString& sentence)
{
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace views::panes
