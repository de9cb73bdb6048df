#include "views/main_window/frame/recovery_bar.h"

#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/message.h"
#include "views/main_window/main_window.h"
#include "views/theme/proxy_style.h"
#include "views/theme/tokens.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/text_label.h"

#include <QBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace views::main_window {

RecoveryBar::RecoveryBar(MainWindow& window, models::lifecycle::Lifecycle& lifecycle)
    : QFrame(window.centralWidget()),
      m_window(window),
      m_lifecycle(lifecycle),
      m_sentence(new widgets::TextLabel({.role = theme::TextRole::BodyStrong}, this))
{
    setObjectName(QStringLiteral("recoveryBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    m_sentence->setObjectName(QStringLiteral("recovery.sentence"));
    m_sentence->setWordWrap(true);
    auto* glyph = new widgets::GlyphLabel(theme::size::glyph, this);
    glyph->setGlyph({.status = models::tables::DeviceStatus::DisconnectWait, .remaining = 0.3});
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space::wide, theme::space::small, theme::space::wide,
                             theme::space::small);
    line->setSpacing(theme::space::small);
    line->addWidget(glyph);
    line->addWidget(m_sentence, 1);
    const auto add = [this, line](const char* name, const QString& text, auto act) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String("recovery.") + QLatin1String(name));
        button->setAccessibleName(
            tr("%1 the changes that were not committed").arg(QString(text).remove('&')));
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    theme::setVariant(add("show", tr("&Show"), [this] { m_window.showPage(QStringLiteral("pending")); }),
                      theme::ButtonVariant::Primary);
    add("keep", tr("&Keep"), &RecoveryBar::answer);
    add("drop", tr("&Drop"), &RecoveryBar::drop);
    hide();
    if (auto* column = qobject_cast<QBoxLayout*>(window.centralWidget()->layout()))
        column->insertWidget(0, this);
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &RecoveryBar::follow);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &RecoveryBar::follow);
    follow();
}

void RecoveryBar::follow()
{
    if (m_isAnswered)
        return;
    if (!m_lifecycle.hasPendingChanges())
        return answer(); // nothing of that time is left
    m_lifecycle.review([bar = QPointer(this)](const auto& review) {
        if (bar && !bar->m_isAnswered)
            bar->show(int(review->changes.size()));
    });
}

void RecoveryBar::answer()
{
    m_isAnswered = true;
    hide();
    Q_EMIT answered();
}

void RecoveryBar::show(int changes)
{
    m_sentence->setText(tr("Handfast was cut off. %n change(s) were not committed; they are all still here.",
                           nullptr, changes));
    setVisible(changes > 0);
}

void RecoveryBar::drop()
{
    const dialogs::Question question{
        .message = {.headline = tr("Take back all that was not committed?"),
                    .text = tr("The candidate becomes what is running now. No device is touched. Redo makes "
                               "the edits again, one by one, until you make another.")},
        .confirm = tr("&Drop")};
    dialogs::ask(&m_window, question, [this] {
        if (const auto done = m_lifecycle.revert(); !done)
            dialogs::tell(&m_window, {.headline = tr("The changes are still there"),
                                      .text = models::text::detailText(done.error())});
    });
}

} // namespace views::main_window
