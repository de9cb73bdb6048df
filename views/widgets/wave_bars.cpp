#include "views/widgets/wave_bars.h"

#include "views/theme/tokens.h"
#include "views/widgets/link_button.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace views::widgets {

using theme::TextRole;

WaveBars::WaveBars(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space::large);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void WaveBars::setRows(const std::vector<WaveRow>& rows)
{
    while (m_lines.size() < rows.size())
        addLine();
    while (m_lines.size() > rows.size())
        removeLine();
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const WaveRow& row = rows.at(index);
        const Line& line = m_lines.at(index);
        line.name->setText(row.name);
        line.caption->setText(row.caption);
        line.link->setText(row.link);
        line.link->setAccessibleName(row.link + QStringLiteral(": ") + row.name);
        line.link->setVisible(!row.link.isEmpty());
        line.bar->setSegments(row.segments, row.total);
    }
}

void WaveBars::addLine()
{
    const Line line{new TextLabel({.role = TextRole::BodyStrong, .isElided = true}),
                    new TextLabel({.role = TextRole::Small, .ink = Ink::Tertiary}), new LinkButton(QString()),
                    new SegmentBar};
    const int index = int(m_lines.size());
    line.link->setObjectName(QStringLiteral("wave.%1").arg(index));
    connect(line.link, &LinkButton::clicked, this, [this, index] { Q_EMIT linkActivated(index); });
    auto* holder = new QWidget(this);
    auto* words = new QHBoxLayout;
    words->setSpacing(theme::space::large);
    words->addWidget(line.name, 1);
    words->addWidget(line.caption);
    words->addWidget(line.link);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::tiny + 2);
    column->addLayout(words);
    column->addWidget(line.bar);
    m_layout->addWidget(holder);
    m_lines.push_back(line);
}

void WaveBars::removeLine()
{
    QWidget* holder = m_lines.back().bar->parentWidget();
    m_layout->removeWidget(holder);
    holder->deleteLater();
    m_lines.pop_back();
}

} // namespace views::widgets
