#include "views/panes/settings/own_channel_status.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/own_channels.h"
#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "views/widgets/text_label.h"

#include <QVBoxLayout>

namespace views::panes {

using session::base::Channel;

namespace {

QString stateOf(const models::lifecycle::OwnChannels::Report& report)
{
    if (report.state == "up")
        return report.role == "server" ? OwnChannelStatus::tr("let in") : OwnChannelStatus::tr("connected");
    if (report.state != "refused")
        return OwnChannelStatus::tr("not connected");
    const auto reason = session::trust::reasonFromName(report.reason);
    const QString why = reason ? models::text::cause(*reason) : models::text::detailText(report.reason);
    return OwnChannelStatus::tr("refused: %1").arg(why);
}

} // namespace

OwnChannelStatus::OwnChannelStatus(models::lifecycle::Lifecycle& lifecycle, Channel channel, QWidget* parent)
    : QWidget(parent),
      m_lifecycle(lifecycle),
      m_channel(channel),
      m_text(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    m_text->setObjectName(QStringLiteral("settings.channel.%1").arg(QLatin1String(toText(channel).data())));
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    connect(&lifecycle, &models::lifecycle::Lifecycle::eventArrived, this,
            [this](const session::engine::Event& event) {
                if (event.channel == m_channel)
                    follow();
            });
    // Behind whoever looks after the channel, and hears of the commit at the same time.
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &OwnChannelStatus::follow,
            Qt::QueuedConnection);
    follow();
}

void OwnChannelStatus::follow()
{
    m_text->setText(sentence());
}

QString OwnChannelStatus::sentence() const
{
    const auto& channels = m_lifecycle.ownChannels();
    if (const std::string problem = channels.problemOf(m_channel); !problem.empty())
        return models::text::detailText(problem);
    QStringList lines;
    if (m_channel == Channel::AdminWeb && !channels.webAddress().empty())
        lines << tr("Administrators are answered at https://%1/status now.")
                     .arg(QString::fromStdString(channels.webAddress()));
    for (const auto& report : channels.reports())
        if (report.channel == toText(m_channel))
            lines << tr("%1: %2").arg(QString::fromStdString(report.peer), stateOf(report));
    if (lines.isEmpty())
        return m_channel == Channel::AdminWeb ? tr("Nothing is served now.")
                                              : tr("No WildFire appliance is connected to.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace views::panes
