#include "views/panes/settings/pair_status.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair/pair.h"
#include "models/text/detail_wording.h"
#include "models/text/pair_wording.h"
#include "views/dialogs/message.h"
#include "views/theme/tokens.h"
#include "views/widgets/banner.h"
#include "views/widgets/key_value_list.h"
#include "views/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace views::panes {

using models::lifecycle::PairView;
using models::tables::DeviceStatus;

namespace {

QString stampText(const models::lifecycle::PairStamp& stamp)
{
    return QStringLiteral("%1.%2").arg(stamp.term).arg(stamp.revision);
}

} // namespace

PairStatus::PairStatus(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : QWidget(parent),
      m_lifecycle(lifecycle),
      m_trouble(new widgets::Banner(this)),
      m_facts(new widgets::KeyValueList(this)),
      m_outcome(new widgets::TextLabel({}, this))
{
    setObjectName(QStringLiteral("settings.pair"));
    m_trouble->setObjectName(QStringLiteral("settings.pair.trouble"));
    m_outcome->setObjectName(QStringLiteral("settings.pair.outcome"));
    m_outcome->setWordWrap(true);
    m_suspend = addButton(tr("&Suspend this manager"), "settings.pair.suspend");
    m_functional = addButton(tr("Make &functional again"), "settings.pair.functional");
    m_takeOver = addButton(tr("&Take over from the peer"), "settings.pair.takeover");
    m_synchronize = addButton(tr("Send all to the &peer"), "settings.pair.synchronize");
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_suspend, m_functional, m_takeOver, m_synchronize})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::medium);
    column->addWidget(m_trouble);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addWidget(m_outcome);

    using models::lifecycle::PairDesk;
    connect(m_suspend, &QPushButton::clicked, this, &PairStatus::askToSuspend);
    connect(m_functional, &QPushButton::clicked, this, [this] {
        if (PairDesk* desk = m_lifecycle.pairDesk())
            showOutcome(desk->makeFunctional());
    });
    connect(m_takeOver, &QPushButton::clicked, this, &PairStatus::askToTakeOver);
    connect(m_synchronize, &QPushButton::clicked, this, [this] {
        if (PairDesk* desk = m_lifecycle.pairDesk())
            showOutcome(desk->synchronize());
    });
    connect(&lifecycle, &models::lifecycle::Lifecycle::pairChanged, this, &PairStatus::follow);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &PairStatus::follow);
    follow();
}

QPushButton* PairStatus::addButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void PairStatus::askToSuspend()
{
    const dialogs::Question question{
        .message = {.headline = tr("Suspend this manager?"),
                    .text = tr("Its peer serves the devices from then on. Open sessions stay up; nothing can "
                               "be pushed from here. That is refused while the peer lacks anything of what "
                               "was committed here.")},
        .confirm = tr("&Suspend")};
    dialogs::ask(this, question, [this] {
        if (models::lifecycle::PairDesk* pair = m_lifecycle.pairDesk())
            showOutcome(pair->suspend());
    });
}

void PairStatus::askToTakeOver()
{
    const dialogs::Question question{
        .message = {.headline = tr("Serve the devices from here?"),
                    .text =
                        tr("The peer is not connected. If it serves as well, both do until they find each "
                           "other again: then the state of the one that took over goes on, and what the "
                           "other one had committed meanwhile stays among its versions.")},
        .confirm = tr("&Take over")};
    dialogs::ask(this, question, [this] {
        if (models::lifecycle::PairDesk* pair = m_lifecycle.pairDesk())
            showOutcome(pair->takeOver());
    });
}

void PairStatus::showOutcome(const session::base::Result<>& outcome)
{
    m_outcome->setText(outcome ? QString() : models::text::detailText(outcome.error()));
    m_outcome->setVisible(!outcome);
    follow();
}

void PairStatus::follow()
{
    const models::lifecycle::PairDesk* desk = m_lifecycle.pairDesk();
    const PairView view = desk ? desk->view() : PairView();
    setVisible(view.isEnabled);
    if (!view.isEnabled)
        return;
    const QString split = models::text::splitBrainText(view.splitBrainAt);
    const QString refusal = models::text::pairRefusalText(view.refusal);
    const QString problem = models::text::detailText(view.problem);
    m_trouble->setVisible(!refusal.isEmpty() || !split.isEmpty() || !problem.isEmpty());
    m_trouble->setContent({.glyph = {.status = DeviceStatus::Failed},
                           .state = !refusal.isEmpty()   ? tr("Peer refused")
                                    : !problem.isEmpty() ? tr("Not synchronised")
                                                         : tr("Split brain"),
                           .cause = !refusal.isEmpty()   ? refusal
                                    : !problem.isEmpty() ? problem
                                                         : split});
    m_facts->setRows({{tr("This manager"), models::text::pairStateText(view.state), false, {}},
                      {tr("Its state"), stampText(view.stamp), true,
                       tr("The reign in which it was committed, and how many commits it has")},
                      {tr("Peer"), models::text::pairStateText(view.peerState), false, {}},
                      {tr("Peer's address"), QString::fromStdString(view.peerAddress), true, {}},
                      {tr("Configuration"),
                       models::text::pairSyncText(toText(view.sync), view.synchronizedAt),
                       false,
                       {}}});
    m_suspend->setEnabled(view.state != "suspended");
    m_functional->setEnabled(view.state == "suspended");
    m_takeOver->setEnabled(!view.isConnected &&
                           (view.state.ends_with("passive") || view.state.ends_with("initial")));
    m_synchronize->setEnabled(view.state.ends_with("active") && view.isConnected);
    if (m_outcome->text().isEmpty())
        m_outcome->hide();
}

} // namespace views::panes
