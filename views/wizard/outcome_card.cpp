#include "views/wizard/outcome_card.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"
#include "views/wizard/form_fields.h"
#include "views/wizard/outcome_rows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace views::wizard {

using models::workflows::FollowedAct;

namespace {

constexpr int leastRows = 3;
constexpr int mostRows = 8;
constexpr std::size_t madeAtOnce = 500; ///< devices; more of them in the work pool

} // namespace

OutcomeCard::OutcomeCard(const models::workflows::OutcomeDesk& outcomes,
                         const models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : Card(parent),
      m_outcomes(outcomes),
      m_lifecycle(lifecycle),
      m_rows(outcomeTitles()),
      m_acts(makeComboBox(QStringLiteral("outcomeActs"), this)),
      m_counts(new widgets::TextLabel({.ink = widgets::Ink::Secondary}, this)),
      m_table(new widgets::TableView(this))
{
    setObjectName(QStringLiteral("outcomeCard"));
    setTitle(tr("Predicted and happened"));
    auto* label = new QLabel(tr("C&hange"), this);
    label->setBuddy(m_acts);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_acts);
    line->addStretch(1);
    body()->addLayout(line);
    m_counts->setObjectName(QStringLiteral("outcomeCounts"));
    m_counts->setWordWrap(true);
    body()->addWidget(m_counts);
    m_table->setObjectName(QStringLiteral("outcomeTable"));
    m_table->setAccessibleName(tr("Predicted and happened"));
    m_table->setDensity(widgets::Density::Compact);
    m_table->setModel(&m_rows);
    m_table->setStatusRoles({.status = models::tables::RowStatusRole, .cause = models::tables::RowCauseRole});
    m_table->setCellStyle(int(OutcomeColumn::Device), {.role = theme::TextRole::BodyStrong});
    m_table->setCellStyle(int(OutcomeColumn::Happened), {.kind = widgets::CellKind::Status});
    m_table->setCellStyle(int(OutcomeColumn::When), {.role = theme::TextRole::Mono});
    m_table->setColumnWidths({{int(OutcomeColumn::Device), 150},
                              {int(OutcomeColumn::Predicted), 210},
                              {int(OutcomeColumn::Happened), 330},
                              {int(OutcomeColumn::When), 164}});
    m_table->horizontalHeader()->setSortIndicatorShown(false); // what went wrong stands first
    body()->addWidget(m_table);
    connect(m_acts, &QComboBox::currentIndexChanged, this, &OutcomeCard::showAct);
    connect(m_table, &widgets::TableView::rowOpened, this, [this](int row) {
        Q_EMIT devicesWanted({session::base::Serial(m_rows.keyAt(row).toStdString())});
    });
}

void OutcomeCard::refresh()
{
    setVisible(!m_outcomes.acts().empty());
    if (m_outcomes.acts().empty())
        return;
    offerActs();
    showAct();
}

void OutcomeCard::offerActs()
{
    const QSignalBlocker quiet(m_acts);
    const bool wasNewest = m_acts->currentIndex() <= 0;
    const std::uint64_t before =
        wasNewest ? 0 : m_offered[std::size_t(m_acts->currentIndex())]; // the newest may be another by now
    m_offered.clear();
    m_acts->clear();
    for (auto act = m_outcomes.acts().rbegin(); act != m_outcomes.acts().rend(); ++act) {
        m_offered.push_back(act->number);
        m_acts->addItem(actTitle(*act));
    }
    const auto place = std::ranges::find(m_offered, before);
    m_acts->setCurrentIndex(place == m_offered.end() ? 0 : int(place - m_offered.begin()));
}

const FollowedAct* OutcomeCard::chosen() const
{
    const int index = m_acts->currentIndex();
    if (index < 0 || std::size_t(index) >= m_offered.size())
        return nullptr;
    const auto& acts = m_outcomes.acts();
    const auto act = std::ranges::find(acts, m_offered[std::size_t(index)], &FollowedAct::number);
    return act == acts.end() ? nullptr : &*act;
}

void OutcomeCard::showAct()
{
    const FollowedAct* act = chosen();
    if (!act)
        return;
    m_counts->setText(countsText(*act));
    m_isWantedAgain = m_isMaking;
    if (!m_isMaking)
        makeRows();
}

void OutcomeCard::makeRows()
{
    const FollowedAct* act = chosen();
    if (!act)
        return;
    if (act->devices.size() <= madeAtOnce)
        return showRows(outcomeRows(*act, deviceNames(*act, m_lifecycle.devices())));
    m_isMaking = true;
    m_pool.run(
        [act = *act, names = deviceNames(*act, m_lifecycle.devices())] { return outcomeRows(act, names); },
        [this](std::vector<models::tables::Row> rows) {
            m_isMaking = false;
            if (std::exchange(m_isWantedAgain, false))
                makeRows();
            showRows(std::move(rows));
        });
}

void OutcomeCard::showRows(std::vector<models::tables::Row> rows)
{
    m_pool.dispose(m_rows.exchange(std::move(rows)));
    const int shown = std::clamp(m_rows.rowCount(), leastRows, mostRows);
    m_table->horizontalHeader()->ensurePolished();
    m_table->setFixedHeight(
        std::max(m_table->horizontalHeader()->sizeHint().height(), m_table->horizontalHeader()->height()) +
        shown * widgets::heightOf(widgets::Density::Compact) + 2 * m_table->frameWidth());
}

} // namespace views::wizard
