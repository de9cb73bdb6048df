#include "views/inspector/verdict_card.h"

#include "models/text/handshake_wording.h"
#include "views/theme/proxy_style.h"
#include "views/theme/tokens.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/mnemonic.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::inspector {

using models::tables::DeviceStatus;
using models::tables::StoryFix;
using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;
namespace space = theme::space;

VerdictCard::VerdictCard(QWidget* parent)
    : QWidget(parent),
      m_glyph(new widgets::GlyphLabel(theme::size::cardIcon, this)),
      m_headline(new TextLabel({.role = TextRole::ObjectName}, this)),
      m_sentence(new TextLabel({.ink = Ink::Secondary, .isSelectable = true}, this)),
      m_clock(new TextLabel({.ink = Ink::Primary}, this)),
      m_problem(new TextLabel({.role = TextRole::Small, .ink = Ink::Accent}, this)),
      m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("handshake.verdict"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_headline->setObjectName(QStringLiteral("handshake.headline"));
    m_sentence->setObjectName(QStringLiteral("handshake.sentence"));
    m_clock->setObjectName(QStringLiteral("handshake.clock"));
    m_problem->setObjectName(QStringLiteral("handshake.problem"));
    for (TextLabel* label : {m_headline, m_sentence, m_clock, m_problem})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_headline);
    words->addWidget(m_sentence);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    m_found = addTold(tr("What this manager found"), QStringLiteral("handshake.found"));
    m_said = addTold(tr("What the device said"), QStringLiteral("handshake.said"));
    layout->addWidget(m_clock);
    layout->addWidget(m_problem);
    addFix(StoryFix::DeliverBundle, QStringLiteral("deliverBundle"), tr("Deliver &bundle…"));
    addFix(StoryFix::Authorize, QStringLiteral("authorize"), tr("Add to authorization &list"));
    addFix(StoryFix::Manage, QStringLiteral("manage"), tr("&Manage this device"));
    addFix(StoryFix::ChangeServerCertificate, QStringLiteral("serverCertificate"),
           tr("Change server certi&ficate…"));
    addFix(StoryFix::OpenServiceProfile, QStringLiteral("serviceProfile"), tr("Open SSL/TLS &profile"));
    addFix(StoryFix::OpenCertificateProfile, QStringLiteral("certificateProfile"),
           tr("Open certificate pro&file"));
    addFix(StoryFix::Remove, QStringLiteral("remove"), tr("&Remove…"));
    m_buttons->setSpacing(space::small);
    layout->addLayout(m_buttons);
    setProblem(QString());
}

VerdictCard::Told VerdictCard::addTold(const QString& caption, const QString& name)
{
    Told told{.caption = new TextLabel(theme::captionText(caption),
                                       {.role = TextRole::Caption, .ink = Ink::Tertiary}, this),
              .text = new TextLabel({.role = TextRole::Small, .isSelectable = true}, this)};
    told.text->setObjectName(name);
    told.text->setWordWrap(true);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(told.caption);
    column->addWidget(told.text);
    return told;
}

void VerdictCard::fill(const Told& told, const QString& text)
{
    told.text->setText(text);
    told.caption->setVisible(!text.isEmpty());
    told.text->setVisible(!text.isEmpty());
}

void VerdictCard::addFix(StoryFix fix, const QString& name, const QString& words)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(QStringLiteral("handshake.fix.") + name);
    button->setAccessibleName(tr("Mend: %1").arg(widgets::withoutMnemonic(words)));
    button->hide();
    connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixWanted(fix); });
    m_buttons->addWidget(button);
    m_fixes.emplace(fix, button);
}

void VerdictCard::setStory(const models::lifecycle::HandshakeStory& story)
{
    const auto& verdict = story.attempt->verdict;
    m_refusal.reset();
    if (!verdict.allowed)
        m_refusal = verdict.reason ? models::tables::statusOfRefusal(*verdict.reason) : DeviceStatus::Failed;
    const DeviceStatus admitted = verdict.world == session::trust::TrustWorld::Predefined
                                      ? DeviceStatus::Predefined
                                      : DeviceStatus::Custom;
    m_glyph->setGlyph({.status = m_refusal.value_or(admitted)});
    m_headline->setText(models::text::verdictHeadline(story));
    m_sentence->setText(models::text::verdictSentence(story));
    fill(m_found, models::text::whatWeFound(story));
    fill(m_said, models::text::whatTheDeviceSaid(story));
    const QString clock = models::text::clockSentence(story);
    m_clock->setText(clock);
    m_clock->setVisible(!clock.isEmpty());
    const auto wanted = models::tables::fixesFor(story);
    for (const auto& [fix, button] : m_fixes) {
        button->setVisible(std::ranges::find(wanted, fix) != wanted.end());
        theme::setVariant(button, !wanted.empty() && fix == wanted.front() ? theme::ButtonVariant::Primary
                                                                           : theme::ButtonVariant::Secondary);
    }
    arrangeFixes();
    update();
}

/// Side by side, or below each other where there is no room.
void VerdictCard::arrangeFixes()
{
    int wanted = 2 * space::large;
    for (const auto& [fix, button] : m_fixes)
        wanted += button->isHidden() ? 0 : button->sizeHint().width() + space::small;
    const bool fits = wanted <= width();
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setAlignment(fits ? Qt::AlignLeft : Qt::Alignment());
}

void VerdictCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeFixes();
}

void VerdictCard::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void VerdictCard::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.surface);
    const bool isColoured = m_refusal && !tokens.isHighContrast(); // there every border is ink
    painter.setPen(isColoured ? tokens.status[std::size_t(*m_refusal)] : tokens.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius::card,
                            theme::radius::card);
}

} // namespace views::inspector
