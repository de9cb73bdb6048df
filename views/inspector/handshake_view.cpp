#include "views/inspector/handshake_view.h"

#include "models/lifecycle/devices/device_stories.h"
#include "models/text/times.h"
#include "views/inspector/handshake_tabs.h"
#include "views/inspector/ladder_view.h"
#include "views/inspector/verdict_card.h"
#include "views/theme/tokens.h"
#include "views/widgets/card.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace views::inspector {

using models::tables::MessageRole;
using theme::TextRole;
using widgets::TextLabel;
namespace space = theme::space;

namespace {

constexpr int leastLadder = 420;
constexpr int leastDetails = 340;
constexpr int leastTabs = 260;

} // namespace

HandshakeView::HandshakeView(QWidget* parent) : QWidget(parent), m_messages(nullptr)
{
    setObjectName(QStringLiteral("handshakeView"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addWidget(makeLadder(), 11);
    layout->addWidget(makeDetails(), 9);
    connect(m_ladder, &LadderView::messageChosen, m_tabs, &HandshakeTabs::showMessage);
    connect(m_verdict, &VerdictCard::fixWanted, this, &HandshakeView::fixWanted);
    setFocusProxy(m_ladder);
}

QWidget* HandshakeView::makeLadder()
{
    m_ladderCard = new widgets::Card(this);
    m_ladderCard->setMinimumWidth(leastLadder);
    m_device = new TextLabel({.role = TextRole::BodyStrong, .isElided = true}, m_ladderCard);
    m_device->setObjectName(QStringLiteral("handshake.deviceEnd"));
    m_manager = new TextLabel(tr("Manager (server)"), {.role = TextRole::BodyStrong}, m_ladderCard);
    m_ladder = new LadderView(m_ladderCard);
    m_ladder->setModel(&m_messages);
    m_ladder->setEmptyText(tr("The messages of this attempt were not written down."));
    auto* ends = new QHBoxLayout;
    ends->setContentsMargins(lifeLines(0).device - space::wide, 0, space::tiny, 0);
    ends->addWidget(m_device, 1);
    ends->addWidget(m_manager);
    m_ladderCard->body()->addLayout(ends);
    m_ladderCard->body()->addWidget(m_ladder, 1);
    return m_ladderCard;
}

QWidget* HandshakeView::makeDetails()
{
    auto* column = new QWidget(this);
    column->setMinimumWidth(leastDetails);
    m_verdict = new VerdictCard(column);
    auto* details = new widgets::Card(column);
    m_tabs = new HandshakeTabs(details);
    details->setMinimumHeight(leastTabs);
    details->body()->setContentsMargins(1, 1, 1, 1);
    details->body()->addWidget(m_tabs, 1);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(m_verdict);
    layout->addWidget(details, 1);
    return new widgets::ScrollPage(column, this); // in a low window the verdict is whole all the same
}

void HandshakeView::setChooser(QWidget* chooser)
{
    m_ladderCard->body()->insertWidget(0, chooser);
}

void HandshakeView::setProblem(const QString& problem)
{
    m_verdict->setProblem(problem);
}

void HandshakeView::setContent(const Content& content)
{
    if (m_shown == content)
        return;
    m_shown = content;
    const int before = m_ladder->currentIndex().row();
    const QString label = m_messages.index(before, 0).data(int(MessageRole::Label)).toString();
    const auto& attempt = *content.story.attempt;
    m_ladderCard->setTitle(tr("%1 → %2").arg(content.device, content.manager));
    QStringList facts{
        models::text::localTimeToSecond(attempt.startedAt),
        tr("%1 ms").arg(QLocale().toString(double(attempt.phases.handshake.count()) / 1000, 'f', 1)),
        QString::fromStdString(attempt.peerAddress)};
    if (content.story.alert)
        facts << (content.story.alert->direction == models::lifecycle::AlertFact::Direction::Sent
                      ? tr("alert sent")
                      : tr("alert received"));
    m_ladderCard->setSubtitle(facts.join(QStringLiteral(" · ")));
    m_device->setText(tr("%1 (client)").arg(content.device));
    m_verdict->setStory(content.story);
    m_tabs->setStory(content.story, content.good);
    m_messages.setStory(content.story);
    const bool isSame = before >= 0 && before < m_messages.rowCount() && !label.isEmpty() &&
                        m_messages.index(before, 0).data(int(MessageRole::Label)).toString() == label;
    choose(isSame ? before : std::max(m_messages.failedRow(), 0));
}

void HandshakeView::choose(int row)
{
    if (m_messages.rowCount() == 0)
        return m_tabs->showMessage(-1);
    m_ladder->setCurrentIndex(m_messages.index(row, 0));
    m_ladder->scrollTo(m_messages.index(row, 0), QAbstractItemView::PositionAtCenter);
    m_tabs->showMessage(row);
}

} // namespace views::inspector
