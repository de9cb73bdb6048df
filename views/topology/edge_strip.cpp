#include "views/topology/edge_strip.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/wording.h"
#include "views/theme/glyphs.h"
#include "views/theme/status_style.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace views::topology {

using models::lifecycle::DeviceRegistry;
using models::tables::EdgeFacts;
using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int refreshMilliseconds = 250;
constexpr int lineWidth = 72;

QString edgeLabel(const EdgeFacts& edge)
{
    const QString title = models::tables::channelTitle(edge.channel);
    return edge.channel == session::base::Channel::Management
               ? title
               : EdgeStrip::tr("%1: %2 to %3").arg(title, edge.client.name, edge.server.name);
}

} // namespace

/// The edge itself, as the topology draws it.
class EdgeLine final : public QWidget
{
public:
    explicit EdgeLine(QWidget* parent) : QWidget(parent) { setFixedWidth(lineWidth); }

    void setStatus(models::tables::DeviceStatus status)
    {
        m_status = status;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& tokens = theme::tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::statusStyle(m_status, tokens).edge);
        const double middle = std::floor(height() / 2.0) + 0.5;
        painter.drawLine(QPointF(4, middle), QPointF(width() - 4, middle));
        const int side = theme::size::glyph;
        const QPoint corner(width() / 2 - side / 2, height() / 2 - side / 2);
        painter.fillRect(QRect(corner, QSize(side, side)).adjusted(-3, 0, 3, 0), tokens.surface);
        painter.drawPixmap(corner,
                           theme::glyphPixmap({.status = m_status}, {side, devicePixelRatioF(), tokens}));
    }

private:
    models::tables::DeviceStatus m_status = models::tables::DeviceStatus::Offline;
};

EdgeStrip::EdgeStrip(const models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : QWidget(parent),
      m_lifecycle(lifecycle),
      m_channel(new QComboBox(this)),
      m_line(new EdgeLine(this))
{
    setObjectName(QStringLiteral("topologyEdge"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_channel->setObjectName(QStringLiteral("topologyEdge.channel"));
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->setMinimumContentsLength(10);
    auto* label = new QLabel(tr("C&hannel"), this);
    label->setBuddy(m_channel);
    auto* choice = new QVBoxLayout;
    choice->setSpacing(theme::space::tiny);
    choice->addWidget(label);
    choice->addWidget(m_channel);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space::wide, theme::space::small, theme::space::wide,
                             theme::space::small);
    line->setSpacing(theme::space::large);
    line->addLayout(choice);
    line->addWidget(makeEnd(m_client, QStringLiteral("topologyEdge.client"), Qt::AlignRight), 1);
    line->addWidget(m_line);
    line->addWidget(makeEnd(m_server, QStringLiteral("topologyEdge.server"), Qt::AlignLeft), 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &EdgeStrip::refresh);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &EdgeStrip::showEdge);
    connect(&lifecycle.devices(), &DeviceRegistry::devicesChanged, this, [this](const auto& serials) {
        if (std::ranges::find(serials, m_serial) != serials.end() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, [this] { m_soon.start(); });
    hide();
}

QWidget* EdgeStrip::makeEnd(End& end, const QString& name, Qt::Alignment alignment)
{
    auto* part = end.part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::hair);
    const auto add = [&](TextLabel*& label, const char* suffix, const widgets::LabelStyle& style) {
        label = new TextLabel(style, part);
        label->setObjectName(name + QLatin1Char('.') + QLatin1String(suffix));
        label->setAlignment(alignment | Qt::AlignVCenter);
        column->addWidget(label);
    };
    add(end.name, "name", {.role = TextRole::BodyStrong, .isElided = true});
    add(end.presents, "presents", {.role = TextRole::Small, .ink = Ink::Secondary});
    end.presents->setWordWrap(true); // who has issued it is half of what it says
    end.presents->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    add(end.judged, "judged", {.role = TextRole::Small, .ink = Ink::Tertiary, .isElided = true});
    return part;
}

void EdgeStrip::showDevice(const session::base::Serial& serial)
{
    if (serial == m_serial)
        return;
    m_serial = serial;
    m_channel->setCurrentIndex(0);
    refresh();
}

void EdgeStrip::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void EdgeStrip::refresh()
{
    if (m_serial.empty() || m_lifecycle.devices().find(m_serial) == nullptr)
        return hide();
    m_edges = models::tables::edgesOf(m_serial, m_lifecycle);
    QStringList labels;
    for (const EdgeFacts& edge : m_edges)
        labels << edgeLabel(edge);
    const int chosen = m_channel->currentIndex();
    {
        const QSignalBlocker quiet(m_channel);
        m_channel->clear();
        m_channel->addItems(labels);
        m_channel->setCurrentIndex(std::clamp(chosen, 0, int(labels.size()) - 1));
    }
    m_channel->setEnabled(labels.size() > 1);
    showEdge();
    show();
}

void EdgeStrip::fill(const End& end, const models::tables::EdgeEnd& facts)
{
    end.name->setText(facts.name);
    const QString unknown = tr("Presents: not known yet");
    end.presents->setText(facts.presents.isEmpty() ? unknown
                          : facts.issuer.isEmpty()
                              ? tr("Presents %1").arg(facts.presents)
                              : tr("Presents %1, by %2").arg(facts.presents, facts.issuer));
    end.presents->setToolTip(end.presents->text());
    end.judged->setText(facts.judgedBy.isEmpty() ? QString() : tr("Judged by %1").arg(facts.judgedBy));
}

int EdgeStrip::widthOf(const End& end)
{
    int widest = 1;
    for (const TextLabel* label : {end.name, end.presents, end.judged})
        widest = std::max(widest, label->fontMetrics().horizontalAdvance(label->text()));
    return widest;
}

void EdgeStrip::showEdge()
{
    const int at = m_channel->currentIndex();
    if (at < 0 || at >= int(m_edges.size()))
        return;
    const EdgeFacts& edge = m_edges[std::size_t(at)];
    fill(m_client, edge.client);
    fill(m_server, edge.server);
    // Each end gets the share of the room that its words need.
    for (const End* end : {&m_client, &m_server})
        static_cast<QHBoxLayout*>(layout())->setStretchFactor(end->part, widthOf(*end));
    m_line->setStatus(edge.status);
    const QString state = models::text::statusLabel(models::tables::toText(edge.status));
    m_line->setToolTip(edge.cause.isEmpty() ? state : state + QStringLiteral(": ") + edge.cause);
}

} // namespace views::topology
