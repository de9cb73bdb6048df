#include "views/topology/place_bar.h"

#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/link_button.h"
#include "views/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace views::topology {

using models::tables::TrustObject;
using theme::TextRole;
using widgets::Ink;

namespace {

constexpr int longestPlace = 150; ///< what is longer may be shortened
constexpr int besideChoice = 44;  ///< the frame and the arrow of a combo box

} // namespace

PlaceBar::PlaceBar(QWidget* parent)
    : QWidget(parent),
      m_all(new widgets::LinkButton(tr("All"), this)),
      m_group(new widgets::LinkButton(QString(), this)),
      m_device(new widgets::TextLabel({.ink = Ink::Secondary, .isElided = true}, this)),
      m_reach(
          new widgets::TextLabel({.role = TextRole::Small, .ink = Ink::Secondary, .isElided = true}, this)),
      m_grouping(new QComboBox(this)),
      m_within(new QComboBox(this)),
      m_choice(new QComboBox(this))
{
    setObjectName(QStringLiteral("topologyPlace"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_all->setObjectName(QStringLiteral("topologyPlace.all"));
    m_all->setAccessibleName(tr("All groups"));
    m_group->setObjectName(QStringLiteral("topologyPlace.group"));
    m_device->setObjectName(QStringLiteral("topologyPlace.device"));
    m_reach->setObjectName(QStringLiteral("topologyPlace.reach"));
    m_choice->setObjectName(QStringLiteral("topologyPlace.object"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_choice->setToolTip(tr("Light up the devices that would notice if it failed"));
    m_grouping->setObjectName(QStringLiteral("topologyPlace.grouping"));
    // In the order of TopologyGrouping.
    const QStringList groupings{tr("device group"), tr("template stack"), tr("issuer"),
                                tr("software"),     tr("state"),          tr("site (tag)")};
    m_grouping->addItems(groupings);
    m_within->setObjectName(QStringLiteral("topologyPlace.within"));
    m_within->addItem(tr("nothing else"));
    m_within->addItems(groupings);
    for (QComboBox* level : {m_grouping, m_within})
        connect(level, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT groupingChosen(levels()); });
    m_lines = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_lines->setContentsMargins(theme::space::wide, theme::space::tiny, theme::space::wide,
                                theme::space::tiny);
    m_lines->setSpacing(theme::space::small);
    auto* place = new QHBoxLayout;
    place->addWidget(m_all);
    place->addWidget(m_group);
    place->addWidget(m_device, 1);
    place->addWidget(m_reach, 2);
    auto* line = new QHBoxLayout;
    for (QHBoxLayout* part : {place, line})
        part->setSpacing(theme::space::small);
    m_lines->addLayout(place, 1);
    m_lines->addLayout(line);
    for (const auto& [words, box] :
         {std::pair(tr("&Group by"), m_grouping), {tr("and b&y"), m_within}, {tr("De&pends on"), m_choice}}) {
        auto* label = new QLabel(words, this);
        label->setBuddy(box);
        box->setAccessibleName(label->text().remove(QLatin1Char('&')));
        if (box->toolTip().isEmpty())
            box->setToolTip(box->accessibleName());
        line->addWidget(label);
        line->addWidget(box);
        m_labels.emplace_back(label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &PlaceBar::fitLabels);
    }
    line->addStretch(); // in a line of their own they stand at its beginning
    connect(m_all, &QAbstractButton::clicked, this, &PlaceBar::allWanted);
    connect(m_group, &QAbstractButton::clicked, this, &PlaceBar::groupWanted);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PlaceBar::objectChosen);
    setObjects({});
    setPlace({}, {});
    setReach({});
}

void PlaceBar::setPlace(const QString& group, const QString& device)
{
    const QString mark = QStringLiteral("▸ ");
    m_group->setText(mark + group);
    m_group->setAccessibleName(tr("Group %1").arg(group));
    m_group->setVisible(!group.isEmpty());
    m_device->setText(device.isEmpty() ? QString() : mark + device);
    // Usual names are whole, whatever else stands in the line.
    const auto whole = [](const QWidget* part, const QString& words) {
        const int needed = part->fontMetrics().horizontalAdvance(words) + theme::space::small;
        return words.isEmpty() ? 0 : std::min(needed, theme::scaled(longestPlace));
    };
    m_group->setMinimumWidth(whole(m_group, group.isEmpty() ? QString() : m_group->text()));
    m_device->setMinimumWidth(whole(m_device, m_device->text()));
    m_group->updateGeometry();
}

/// Where there is no room for all, the boxes get a line of their own, whatever is chosen; only where that is
/// too short, too, the words before them go, which say less than what stands in them.
void PlaceBar::fitLabels()
{
    const int place = m_all->sizeHint().width() + theme::scaled(longestPlace) + 2 * theme::space::small;
    int boxes = 2 * theme::space::wide + theme::space::small * int(m_labels.size()) * 2;
    for (const auto& [label, box] : m_labels)
        boxes += label->sizeHint().width() + box->fontMetrics().horizontalAdvance(box->currentText()) +
                 theme::scaled(besideChoice);
    m_lines->setDirection(boxes + place <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const auto& [label, box] : m_labels)
        label->setVisible(boxes <= width());
}

void PlaceBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLabels();
}

void PlaceBar::setGrouping(const models::tables::TopologyLevels& levels)
{
    const QSignalBlocker quiet(m_grouping);
    const QSignalBlocker quietToo(m_within);
    m_grouping->setCurrentIndex(int(levels.outer));
    m_within->setCurrentIndex(levels.inner ? int(*levels.inner) + 1 : 0);
}

/// The same twice is once.
models::tables::TopologyLevels PlaceBar::levels() const
{
    using models::tables::TopologyGrouping;
    models::tables::TopologyLevels levels{.outer = TopologyGrouping(m_grouping->currentIndex())};
    if (const int within = m_within->currentIndex() - 1; within >= 0 && within != m_grouping->currentIndex())
        levels.inner = TopologyGrouping(within);
    return levels;
}

void PlaceBar::setObjects(std::vector<TrustObject> objects)
{
    const auto before = object();
    if (m_choice->count() > 0 && objects == m_objects)
        return;
    m_objects = std::move(objects);
    int chosen = 0;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("nothing in particular"));
        for (std::size_t i = 0; i < m_objects.size(); ++i) {
            const TrustObject& each = m_objects[i];
            m_choice->addItem(tr("%1: %2").arg(models::tables::trustKindText(each.kind),
                                               models::tables::trustObjectText(each)));
            if (before == each)
                chosen = int(i) + 1;
        }
        m_choice->setCurrentIndex(chosen);
    }
    if (before && chosen == 0)
        Q_EMIT objectChosen();
}

std::optional<TrustObject> PlaceBar::object() const
{
    const int at = m_choice->currentIndex() - 1;
    return at < 0 || at >= int(m_objects.size()) ? std::nullopt : std::optional(m_objects[std::size_t(at)]);
}

void PlaceBar::setReach(const QString& sentence)
{
    m_reach->setText(sentence);
    m_reach->setVisible(!sentence.isEmpty()); // else it takes the room of the device's name
}

} // namespace views::topology
